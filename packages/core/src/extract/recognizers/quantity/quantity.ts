import { readNoun } from '../../../domain/quantity/read-noun.ts';
import type { UnitReading } from '../../../domain/quantity/read-unit.ts';
import { phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { figureWithUnit } from '../../figure-with-unit.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import { isMinus, negated } from '../../minus.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import { type Amount, readAmount } from './amount.ts';
import { readChanged } from './changed.ts';
import { readPrefixed } from './prefixed.ts';
import { readRange } from './range.ts';

/** Figures with a unit or a counted noun: "2.755,6 tỷ đồng", "1.815 hồ sơ", "10-15 triệu đồng". */
export const recognizeQuantities: Recognizer = (segment, vocabulary) => {
  const mentions: FigureMention[] = [];
  const unitAfter = (at: number) =>
    readAmount(segment, at, vocabulary)?.unit ?? readUnknownNoun(segment, at, vocabulary);
  let done = 0;
  for (const at of segment.numbers) {
    if (at < done) continue;
    const amount = readAmount(segment, at, vocabulary);
    const figure =
      readRange(segment, at, amount, vocabulary) ??
      readChanged(segment, at, vocabulary, unitAfter) ??
      readOne(segment, at, amount, vocabulary) ??
      readPrefixed(segment, at, vocabulary);
    if (figure === null) continue;
    done = figure.to;
    mentions.push(figure);
  }
  return mentions;
};

function readOne(
  segment: Segment,
  at: number,
  amount: Amount | null,
  vocabulary: Vocabulary,
): FigureMention | null {
  if (amount !== null) {
    const figure = figureWithUnit('quantity', segment, amount, [amount.numeral], amount.unit);
    return isMinus(segment, at, vocabulary) ? below(figure, segment) : figure;
  }
  const numeral = segment.numerals[at];
  const unit = numeral == null ? null : readUnknownNoun(segment, at, vocabulary);
  if (numeral == null || unit === null) return null;
  return figureWithUnit('quantity', segment, { from: at, to: at + 1 }, [numeral], unit);
}

// "-5 °C", "âm 12 triệu đồng"
function below(figure: FigureMention, { tokens }: Segment): FigureMention {
  const numerals = figure.numerals.map(negated);
  return { ...figure, numerals, ...stretchOf(tokens, figure.from - 1, figure.to) };
}

const YEAR = /^(?:19|20)\d{2}$/u;

// In prose a figure counts whatever noun follows it, unless it is a label: "Đề án 25".
function readUnknownNoun(
  { text, tokens, kind }: Segment,
  at: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  const token = tokens[at];
  // "12 vụ/15 bị can": after a noun and a slash another is counted
  const mayCount =
    token?.spaced === true || (tokens[at - 1]?.key === '/' && isWord(tokens[at - 2]));
  if (kind !== 'prose' || token === undefined || !mayCount || YEAR.test(token.key)) return null;
  if (phraseEndingAt(vocabulary.labels, tokens, at, 0, text) !== null) return null;
  return readNoun(text, tokens, at + 1, vocabulary);
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}
