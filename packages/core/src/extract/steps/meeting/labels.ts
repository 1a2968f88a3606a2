import { meetingLabels } from '../../../lexicon/meetings/meetings.ts';
import { plainText } from '../../../text/view.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Line } from './line.ts';

/** What a labelled line gives: "Địa điểm: Phòng họp tầng 2". */
export type Label = keyof typeof meetingLabels;

/** A sentence that follows a label, or the label itself where the rest stands in the lines below. */
export interface LabelledLine {
  readonly label: Label;
  readonly line: Line;
  /** Index of the first token after the colon. */
  readonly from: number;
}

const LABELS = compilePhrases(
  Object.entries(meetingLabels).map(([label, phrases]) => ({ label: label as Label, phrases })),
  ({ phrases }) => phrases,
);

/** The lines that begin with a label and a colon, the first of each label. */
export function labelledLines(lines: readonly Line[]): ReadonlyMap<Label, LabelledLine> {
  const found = new Map<Label, LabelledLine>();
  for (const line of lines) {
    const labelled = labelOf(line);
    if (labelled !== null && !found.has(labelled.label)) found.set(labelled.label, labelled);
  }
  return found;
}

function labelOf(line: Line): LabelledLine | null {
  const match = matchPhrase(LABELS, line.tokens, 0, line.text);
  if (match === null) return null;
  const { label } = match.row;
  const next = line.tokens[match.end];
  if (next === undefined) return { label, line, from: match.end };
  return next.key === ':' ? { label, line, from: match.end + 1 } : null;
}

/** What stands after a label, its full stop left out; null where nothing does. */
export function wordsAfter({ line, from }: LabelledLine): { text: string; start: number } | null {
  const start = line.tokens[from]?.start;
  if (start === undefined) return null;
  const text = plainText(line.text.slice(start, line.end)).replace(/[.;]$/u, '');
  return text === '' ? null : { text, start };
}

/** The lines below a label that belong to it: up to the next label or heading. */
export function linesBelow({ line }: LabelledLine, lines: readonly Line[]): readonly Line[] {
  const below = lines.slice(lines.indexOf(line) + 1);
  const end = below.findIndex((next) => labelOf(next) !== null || next.isHeading);
  return end < 0 ? below : below.slice(0, end);
}
