import { middleNames } from '../../lexicon/family-names/family-names.ts';
import { fold } from '../../vocabulary/fold.ts';
import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Syllable } from './syllables.ts';

const MIDDLE_NAMES = new Set(middleNames.map(fold));
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;
/** A name without a middle name may be one of a place: "phường Lê Lợi". */
const SHORTEST_WHOLE = 3;
const LONGEST_PLACE = 4;

/**
 * Parts capitalised words after the word for a unit into the name of the unit and that of a person:
 * "phường Hòa Lâm Đỗ Thị Lan" → 2.
 *
 * @param fewest How many are of the place at the least: a school may bear the whole name of a person.
 * @returns How many of the syllables are of the place; all where no person is named.
 */
export function placeSyllables(
  text: string,
  tokens: readonly Token[],
  syllables: readonly Syllable[],
  vocabulary: Vocabulary,
  fewest = 0,
): number {
  const count = syllables.length;
  const [first] = syllables;
  if (first === undefined) return 0;
  const namesake = matchPhrase(vocabulary.namesakes, tokens, first.at, text);
  const least = namesake === null ? 0 : syllables.filter(({ at }) => at < namesake.end).length;
  let best = { at: count, score: 0 };
  for (
    let at = Math.max(least, fewest);
    at <= Math.min(LONGEST_PLACE, count - SHORTEST_NAME);
    at += 1
  ) {
    const length = count - at;
    if (length > LONGEST_NAME || (at === 0 && length < SHORTEST_WHOLE)) continue;
    const score = scoreOf(text, tokens, syllables, at, vocabulary);
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

// How well a name of a person begins at a syllable.
function scoreOf(
  text: string,
  tokens: readonly Token[],
  syllables: readonly Syllable[],
  at: number,
  vocabulary: Vocabulary,
): number {
  const first = syllables[at] as Syllable;
  const family = matchPhrase(vocabulary.familyNames, tokens, first.at, text);
  if (family === null) return 0;
  const length = syllables.length - at;
  // "xã Bình Kim Sơn" is a place
  if (length < SHORTEST_WHOLE && (at < 2 || !family.row.isCommon)) return 0;
  const middle = syllables[at + 1];
  const hasMiddle =
    length >= SHORTEST_WHOLE &&
    middle !== undefined &&
    MIDDLE_NAMES.has(tokens[middle.at]?.key ?? '');
  const isUsual = length === 3 || length === 4;
  return (
    1 + (hasMiddle ? 8 : 0) + (family.row.isCommon ? 4 : 0) + (at >= 2 ? 2 : 0) + (isUsual ? 2 : 0)
  );
}
