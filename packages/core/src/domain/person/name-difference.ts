import { fold } from '../../vocabulary/fold.ts';

/**
 * In what two names that are nearly the same differ: a mark over or under a letter, one letter, one
 * whole syllable, or a syllable that one of them lacks.
 */
export type NameDifference = 'mark' | 'letter' | 'syllable' | 'missing';

/**
 * Says in what two names differ; null where they are one name, the place of a tone mark and capitals
 * apart, or differ in more than one syllable.
 *
 * @example
 * ```ts
 * nameDifference('Đỗ Thị Minh Hạnh', 'Đỗ Thị Minh Hạch'); // 'letter'
 * nameDifference('Lò Văn Thủy', 'Lò Văn Thuỷ'); // null
 * ```
 */
export function nameDifference(a: string, b: string): NameDifference | null {
  const [one, two] = [syllablesOf(a), syllablesOf(b)];
  if (one.length !== two.length) return isOneShorter(one, two) ? 'missing' : null;
  const other = one.flatMap((syllable, at) => (syllable === two[at] ? [] : [at]));
  const [at, ...more] = other;
  if (at === undefined || more.length > 0) return null;
  const [first = '', second = ''] = [one[at], two[at]];
  if (bare(first) === bare(second)) return 'mark';
  return isOneLetterApart(first, second) ? 'letter' : 'syllable';
}

function syllablesOf(name: string): readonly string[] {
  return name.normalize('NFC').trim().split(/\s+/u).map(fold);
}

function isOneShorter(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  const at = short.findIndex((syllable, index) => syllable !== long[index]);
  return at === -1 || short.slice(at).every((syllable, index) => syllable === long[at + 1 + index]);
}

const MARKS = /\p{M}/gu;

function bare(syllable: string): string {
  return syllable.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

// One letter put in, left out or taken for another, with its marks.
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = long.length === short.length ? from + 1 : from;
  return short.slice(rest) === long.slice(from + 1);
}
