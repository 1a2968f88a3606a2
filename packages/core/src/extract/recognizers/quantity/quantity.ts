import { type Numeral, readNumeral } from '../../../domain/number/numeral.ts';
import { readNoun } from '../../../domain/quantity/read-noun.ts';
import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import { phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { figureWithUnit } from '../../figure-with-unit.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { readCompound } from './compound.ts';
import { readPrefixed } from './prefixed.ts';

/** Figures with a unit or a counted noun: "2.755,6 tỷ đồng", "1.815 hồ sơ", "750ha". */
export const recognizeQuantities: Recognizer = (segment, vocabulary) => {
  const mentions: FigureMention[] = [];
  for (const at of segment.numbers) {
    const figure =
      readCompound(segment, at, vocabulary) ??
      readWithUnit(segment, at, vocabulary) ??
      readPrefixed(segment, at, vocabulary);
    if (figure !== null) mentions.push(figure);
  }
  return mentions;
};

function readWithUnit(segment: Segment, at: number, vocabulary: Vocabulary): FigureMention | null {
  const { text, tokens } = segment;
  const token = tokens[at] as Token;
  const numeral = readNumeral(token.key);
  if (numeral === null) return null;
  const unit =
    readUnit(text, tokens, at + 1, vocabulary) ?? readUnknownNoun(segment, at, vocabulary);
  if (unit === null) return null;
  const lower = readLower(segment, at);
  const from = lower === null ? at : at - 2;
  const numerals = lower === null ? [numeral] : [lower, numeral];
  return figureWithUnit('quantity', segment, { from, to: at + 1 }, numerals, unit);
}

const DASHES = new Set(['-', '–']);
const JOINING = new Set([...DASHES, '/']);

// "8-10 triệu đồng" is a range; with blanks the dash may begin a point of a list, two years are a
// span of time, and three figures joined are a date or a number of something.
function readLower({ tokens }: Segment, at: number): Numeral | null {
  const [first, dash, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (first?.kind !== 'number' || dash === undefined || last === undefined) return null;
  if (!DASHES.has(dash.key) || dash.spaced || last.spaced) return null;
  if (JOINING.has(tokens[at - 3]?.key ?? '') && !first.spaced) return null;
  if (YEAR.test(first.key) && YEAR.test(last.key)) return null;
  const lower = readNumeral(first.key);
  const upper = readNumeral(last.key);
  if (lower === null || upper === null) return null;
  return Number(lower.readings[0].exact) < Number(upper.readings[0].exact) ? lower : null;
}

const YEAR = /^(?:19|20)\d{2}$/u;

// In prose a figure counts whatever noun follows it, unless it is a label: "Đề án 25".
function readUnknownNoun(
  { text, tokens, kind }: Segment,
  at: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  const token = tokens[at];
  if (kind !== 'prose' || token?.spaced !== true || YEAR.test(token.key)) return null;
  if (phraseEndingAt(vocabulary.labels, tokens, at, 0, text) !== null) return null;
  return readNoun(text, tokens, at + 1, vocabulary);
}
