import { foldPhrase } from './fold.ts';
import type { PlaceRow } from './house-rows.ts';

/** The administrative units of an office's own rows by their names, as they are looked up. */
export type PlaceIndex = ReadonlyMap<string, readonly PlaceRow[]>;

/** Compiles the administrative units of an office. */
export function compilePlaces(rows: readonly PlaceRow[] = []): PlaceIndex {
  const index = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    const key = foldPhrase(row.name.normalize('NFC'));
    const found = index.get(key);
    if (found === undefined) index.set(key, [row]);
    else found.push(row);
  }
  return index;
}
