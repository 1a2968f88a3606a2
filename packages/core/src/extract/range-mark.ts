import { betweenLead, figureRangeMarks } from '../lexicon/numerals/numerals.ts';
import { fold } from '../vocabulary/fold.ts';
import { phraseEndingAt } from '../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { AND, FROM } from './particle-keys.ts';
import type { Segment } from './segment.ts';

const MARKS = new Set(figureRangeMarks.map(fold));
const BETWEEN = fold(betweenLead);

/** Whether digits may be the lower end of a range: no label, date or chain of figures before. */
export function mayBeginRange(
  { text, tokens }: Segment,
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.key === FROM || before.key === BETWEEN) return true;
  const isChain = before.kind === 'sign' && !before.spaced && MARKS.has(before.key);
  if (isChain || before.key === '/' || before.kind === 'number') return false;
  return phraseEndingAt(vocabulary.labels, tokens, at, 0, text) === null;
}

/**
 * Index of the digits after the mark that joins the two ends of a range, or null.
 *
 * @param from Index of the first token of the lower end.
 */
export function endOfRangeMark({ tokens }: Segment, from: number, at: number): number | null {
  const mark = tokens[at];
  const isMark =
    mark !== undefined &&
    (MARKS.has(mark.key) || (mark.key === AND && tokens[from - 1]?.key === BETWEEN));
  return isMark && tokens[at + 1]?.kind === 'number' ? at + 1 : null;
}
