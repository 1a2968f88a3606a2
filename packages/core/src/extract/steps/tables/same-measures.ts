import { matchIndicator } from '../../../domain/indicator/match-indicator.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import type { Column } from './columns.ts';

/** The other tables as one whose headings say what is measured stands beside them. */
interface Beside {
  readonly topic: string | null;
  /** What tables above it measure. */
  readonly taken: ReadonlySet<string>;
}

/**
 * What a column measures, and when; empty where its rows say what. To the catalogue "Số hộ nghèo đầu
 * năm" is "Số hộ nghèo".
 */
export function keyOfMeasure(
  { measures, period, unit }: Column,
  vocabulary: Vocabulary,
  words: Words,
): string {
  if (measures === null) return '';
  const named = matchIndicator(measures, unit?.unit ?? null, vocabulary, words);
  return `${named?.id ?? measures} ${period?.start ?? ''} ${period?.end ?? ''}`;
}

/**
 * The columns of a table that measure each something else than the others, as far as is known: of two
 * of one name nothing is read. What a table above measures of the same time is of something else, and
 * the caption says of what; null where it does not.
 */
export function besideOthers(
  columns: readonly Column[],
  plain: readonly Column[],
  { taken, topic }: Beside,
  vocabulary: Vocabulary,
  words: Words,
): readonly Column[] | null {
  const keysOf = (all: readonly Column[]) =>
    all.map((column) => keyOfMeasure(column, vocabulary, words));
  const keys = keysOf(columns);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const apart = columns.map((column, at) => {
    const isTwice = column.measures !== null && counts.get(keys[at] ?? '') !== 1;
    return isTwice ? (plain[at] ?? column) : column;
  });
  if (apart.every(({ measures }) => measures === null)) return null;
  const areTaken = (all: readonly Column[]) =>
    keysOf(all).some((key) => key !== '' && taken.has(key));
  if (!areTaken(apart)) return apart;
  if (topic === null) return null;
  const named = apart.map((column) =>
    column.measures === null ? column : { ...column, measures: `${topic}: ${column.measures}` },
  );
  return areTaken(named) ? null : named;
}
