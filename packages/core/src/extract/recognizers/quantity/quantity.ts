import { readNoun } from '../../../domain/quantity/read-noun.ts';
import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import { phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
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
  const numeral = segment.numerals[at];
  if (numeral == null) return null;
  const unit =
    readUnit(text, tokens, at + 1, vocabulary) ?? readUnknownNoun(segment, at, vocabulary);
  if (unit === null) return null;
  return figureWithUnit('quantity', segment, { from: at, to: at + 1 }, [numeral], unit);
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
