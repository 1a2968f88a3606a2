import { twoTiersFrom } from '../../lexicon/boundaries/boundaries.ts';
import { endedBodies } from '../../lexicon/organs/ended.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { findAdministrativeUnit } from '../place/find-administrative-unit.ts';
import type { OrganReading } from './organ-reading.ts';

/** The last day of a body, and whether that was held against the law. */
export interface Ended {
  readonly validTo: string;
  readonly verified: boolean;
}

const NO_LETTERS = /[^\p{L}]+/gu;
const AND = 'và';
const ROWS = endedBodies.map((row) => ({ ...row, keys: row.names.map(keyOf) }));
const TOWN = ' thị trấn';
const COMMITTEE = keyOf('Ủy ban nhân dân');
const COUNCIL = keyOf('Hội đồng nhân dân');

/**
 * When a body ended; null where it goes on, or nothing is known of it.
 *
 * @param text The body as written: a town has no tier of its own.
 */
export function endedOn(
  { name, level, place }: OrganReading,
  text: string,
  vocabulary: Vocabulary,
): Ended | null {
  const words = text.toLowerCase();
  // most bodies are of a commune, and there is nothing to look up
  if (level !== 'district' && level !== 'province' && !words.includes(TOWN)) return null;
  const key = keyOf(name ?? text);
  for (const { keys, level: tier, unit, validTo, source } of ROWS) {
    if (tier !== undefined && tier !== level) continue;
    if (unit !== undefined && !words.includes(` ${unit}`)) continue;
    const isNamed = keys.some((first) =>
      tier === 'province' ? key === first : key.startsWith(first),
    );
    if (isNamed) return { validTo, verified: source !== 'unverified' };
  }
  if (level !== 'province' || place === undefined || (key !== COMMITTEE && key !== COUNCIL)) {
    return null;
  }
  if (findAdministrativeUnit(place, twoTiersFrom, vocabulary) !== null) return null;
  const validTo = findAdministrativeUnit(place, undefined, vocabulary)?.validTo;
  return validTo === undefined ? null : { validTo, verified: false };
}

// "Sở KH&ĐT" and "Sở KH và ĐT" are one
function keyOf(name: string): string {
  return name
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== AND)
    .join('')
    .replace(NO_LETTERS, '');
}
