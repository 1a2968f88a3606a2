import { readNumberWords } from '../../../domain/number/read-number-words.ts';
import { readRoman } from '../../../domain/number/roman.ts';
import { firstWords, ordinalLead, ordinalNumbers } from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { OrdinalMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

const FIRST = compilePhrases(firstWords, (phrase) => [phrase]);
const LEAD = fold(ordinalLead);
const NUMBERS = new Map(Object.entries(ordinalNumbers).map(([word, value]) => [fold(word), value]));
const DIGITS = /^\d{1,3}$/u;

/** Ordinals: "thứ nhất", "thứ 3", "thứ XIV", "đầu tiên". They count nothing. */
export const recognizeOrdinals: Recognizer = ({ text, tokens, openings }) => {
  const mentions: OrdinalMention[] = [];
  for (const at of openings) {
    const first = matchPhrase(FIRST, tokens, at, text);
    if (first !== null) {
      mentions.push({ kind: 'ordinal', value: 1, ...stretchOf(tokens, at, first.end) });
      continue;
    }
    const next = tokens[at + 1];
    if (tokens[at]?.key !== LEAD || next === undefined) continue;
    const words = next.kind === 'word' ? readNumberWords(tokens, at + 1) : null;
    const isLong = words !== null && words.end > at + 2;
    const value = DIGITS.test(next.key)
      ? Number(next.key)
      : isLong
        ? Number(words.exact)
        : (NUMBERS.get(next.key) ?? readRoman(text.slice(next.start, next.end)));
    if (value === null) continue;
    mentions.push({
      kind: 'ordinal',
      value,
      ...stretchOf(tokens, at, isLong ? words.end : at + 2),
    });
  }
  return mentions;
};
