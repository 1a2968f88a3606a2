import {
  certainBlanks,
  doubtfulBlanks,
  fieldNames,
} from '../../../lexicon/placeholders/placeholders.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { type Blank, isLedToFigure, unitAfter } from './surroundings.ts';

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };
const LONGEST = 32;

const CERTAIN = new Set(certainBlanks.map(foldPhrase));
const DOUBTFUL = new Set(doubtfulBlanks.map(foldPhrase));
const FIELDS = new Set(fieldNames.map(foldPhrase));

/** Words in brackets that stand for something to come: "(cần bổ sung)", "<tên đơn vị>". */
export function bracketedBlank(text: string, at: number, vocabulary: Vocabulary): Blank | null {
  const open = text.charAt(at);
  const close = CLOSES[open];
  if (close === undefined) return null;
  const end = text.slice(at, at + LONGEST).indexOf(close) + at + 1;
  if (end <= at) return null;
  const words = foldPhrase(text.slice(at + 1, end - 1).trim());
  const known = open === '(' ? DOUBTFUL : FIELDS;
  if (!CERTAIN.has(words) && !known.has(words)) return null;
  const unit = unitAfter(text, end, vocabulary);
  const whole = { start: at, end, ...(unit === null ? {} : { end: unit.end, unit: unit.text }) };
  if (CERTAIN.has(words)) return whole;
  if (open === '(') {
    const isFigure = unit !== null || isLedToFigure(text, at);
    return isFigure ? whole : null;
  }
  // "[tên](…)" is a link
  return text.charAt(end) === '(' ? null : whole;
}
