import { startsUpper } from '../../vocabulary/characters.ts';
import type { Deviation } from './deviation.ts';
import type { NotationMeaning } from './interpret-notation.ts';
import type { ScannedNotation } from './scan-notation.ts';

/** How the digits and the year depart from the rules. */
export function digitDeviations(
  digits: string,
  year: number | null,
  rule: NotationMeaning['year'],
): readonly Deviation[] {
  const found: Deviation[] = [];
  if (digits.length === 1) {
    found.push({ kind: 'leading-zero', found: digits, expected: `0${digits}` });
  }
  if (year !== null && rule === 'never') found.push({ kind: 'needless-year', found: `${year}` });
  return found;
}

/**
 * How the marks depart from the rules: blanks around them, long dashes.
 *
 * @param found What is written from the digits to the last word.
 */
export function markDeviations(
  found: string,
  { hasBlanks, hasDash }: Pick<ScannedNotation, 'hasBlanks' | 'hasDash'>,
): readonly Deviation[] {
  const closed = found.replace(/\s+/gu, '');
  const deviations: Deviation[] = [];
  if (hasBlanks) deviations.push({ kind: 'blanks', found, expected: closed });
  if (hasDash) {
    deviations.push({ kind: 'dash', found: closed, expected: closed.replace(/[–—]/gu, '-') });
  }
  return deviations;
}

/**
 * How "Số" departs from the rules: with a colon in documents of the state, without one in those of
 * the Party. In a sentence ("Báo cáo số 05/BC-UBND") it is written small and never has one.
 */
export function leadDeviations(
  word: string,
  hasColon: boolean,
  system: NotationMeaning['system'],
): readonly Deviation[] {
  if (system === 'party' && hasColon) {
    return [{ kind: 'colon', found: `${word}:`, expected: word }];
  }
  const needsColon = system === 'state' && !hasColon && startsUpper(word);
  return needsColon ? [{ kind: 'missing-colon', found: word, expected: `${word}:` }] : [];
}
