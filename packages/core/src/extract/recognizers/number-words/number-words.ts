import type { Numeral } from '../../../domain/number/numeral.ts';
import { readNumberWords, type WordNumber } from '../../../domain/number/read-number-words.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import {
  fractionWord,
  minusWord,
  otherwiseWords,
  percentWords,
  timesLead,
  timesWords,
} from '../../../lexicon/numerals/numerals.ts';
import { timesWord } from '../../../lexicon/particles/particles.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { negated } from '../../minus.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const MINUS = fold(minusWord);
const PART = fold(fractionWord);
const TIMES_LEAD = fold(timesLead);
const TIMES = new Map(Object.entries(timesWords).map(([word, exact]) => [fold(word), exact]));
const PERCENT = percentWords.map(fold);
const OTHERWISE = new Set(otherwiseWords.map(fold));

/**
 * Numbers in words: "một nghìn hai trăm hộ", "hai mươi lăm phần trăm", "ba phần tư". In prose only
 * those of two words and more that count or measure something: "một", "hai", "năm" and "không"
 * mostly mean something else there.
 */
export const recognizeNumberWords: Recognizer = (segment, vocabulary) => {
  const mentions: FigureMention[] = [];
  let next = 0;
  for (const at of segment.openings) {
    if (at < next) continue;
    const mention = readTimes(segment, at) ?? readWords(segment, at, vocabulary);
    if (mention === null) continue;
    next = mention.to;
    mentions.push(mention);
  }
  return mentions;
};

function readWords(segment: Segment, at: number, vocabulary: Vocabulary): FigureMention | null {
  const { text, tokens } = segment;
  const isNegative = segment.kind === 'phrase' && tokens[at]?.key === MINUS;
  const from = isNegative ? at + 1 : at;
  const words = readNumberWords(tokens, from);
  if (words === null) return null;
  const part = readPart(segment, from, words);
  if (part !== null) return part;
  const isCounted = mayCount(segment, from, words.end);
  const isPercent = PERCENT.every((word, index) => tokens[words.end + index]?.key === word);
  const unit = isPercent ? null : readUnit(text, tokens, words.end, vocabulary);
  const isMeasured = unit !== null || isPercent;
  if (segment.kind === 'phrase' ? !(isCounted || isMeasured) : !(isCounted && isMeasured))
    return null;
  const digits = stretchOf(tokens, from, words.end);
  const numeral = numeralOf(text.slice(digits.start, digits.end), words.exact);
  const end = unit?.end ?? words.end + (isPercent ? PERCENT.length : 0);
  return {
    kind: isPercent ? 'percentage' : unit === null ? 'number' : 'quantity',
    numerals: [isNegative ? negated(numeral) : numeral],
    isRange: false,
    power: unit?.power ?? 0,
    ...(unit === null ? {} : { unit: unit.unit }),
    digits: { start: digits.start, end: digits.end },
    ...stretchOf(tokens, at, end),
  };
}

// "gấp đôi"
function readTimes({ text, tokens }: Segment, at: number): FigureMention | null {
  const word = tokens[at + 1];
  const exact = tokens[at]?.key === TIMES_LEAD ? TIMES.get(word?.key ?? '') : undefined;
  if (word === undefined || exact === undefined) return null;
  const end = tokens[at + 2]?.key === fold(timesWord) ? at + 3 : at + 2;
  return {
    kind: 'quantity',
    numerals: [numeralOf(text.slice(word.start, word.end), exact)],
    isRange: false,
    power: 0,
    unit: { text: timesWord, dimension: 'count' },
    digits: { start: word.start, end: word.end },
    ...stretchOf(tokens, at + 1, end),
  };
}

// "ba phần tư" by itself; in prose "một phần hai bên đường" may be anything
function readPart(
  { text, tokens, kind }: Segment,
  from: number,
  over: WordNumber,
): FigureMention | null {
  const at = over.end;
  if (kind !== 'phrase' || tokens[at]?.key !== PART || tokens[at + 1]?.key === PERCENT[1])
    return null;
  const under = readNumberWords(tokens, at + 1);
  if (under === null || under.exact === '0') return null;
  const digits = stretchOf(tokens, from, under.end);
  const written = text.slice(digits.start, digits.end);
  return {
    kind: 'fraction',
    numerals: [numeralOf(written, over.exact), numeralOf(written, under.exact)],
    isRange: false,
    power: 0,
    digits: { start: digits.start, end: digits.end },
    ...stretchOf(tokens, from, under.end),
  };
}

function mayCount({ kind, tokens }: Segment, from: number, to: number): boolean {
  if (kind !== 'phrase') return to - from > 1;
  // "không" says no, "năm" a year, unless it is all there is
  const isOther = to - from === 1 && OTHERWISE.has(tokens[from]?.key ?? '');
  return !isOther || tokens.length === 1;
}

function numeralOf(text: string, exact: string): Numeral {
  const decimals = (exact.split('.')[1] ?? '').length;
  return { text, readings: [{ style: 'plain', exact, decimals }] };
}
