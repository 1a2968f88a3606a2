import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan, toOriginal, type View } from '../../../text/view.ts';
import { isLetter } from '../../../vocabulary/characters.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';
import { blanksAt } from './blanks.ts';
import { type Spacing, wordsAround } from './chunk.ts';
import { markAt } from './marks.ts';

const PERCENT_JOINED = /\d%/u;

/** Notes blanks that are missing, doubled or on the wrong side of a mark, in prose. */
export const noteSpacing: Step = (report, { blocks, original }) => {
  const slips: Slip[] = [];
  const percents: Slip[] = [];
  for (const { block, segments } of blocks) {
    if (block.kind === 'table') continue;
    for (const { passage } of segments) {
      for (const slip of slipsIn(passage, original)) {
        (slip.text.endsWith('%') ? percents : slips).push(slip);
      }
    }
  }
  // "15 %" is as good as "15%" where all are written so
  if (percents.length > 0 && PERCENT_JOINED.test(original)) slips.push(...percents);
  if (slips.length === 0) return report;
  slips.sort((a, b) => startOf(a) - startOf(b));
  return { ...report, slips: [...(report.slips ?? []), ...slips] };
};

const startOf = ({ span }: Slip) => span?.start ?? 0;

function slipsIn({ text, view }: Passage, original: string): readonly Slip[] {
  const slips: Slip[] = [];
  let hasColumns: boolean | null = null;
  const isAligned = () => {
    hasColumns ??=
      text.includes('    ') ||
      original.slice(view.start, toOriginal(view, text.length)).includes('\t');
    return hasColumns;
  };
  for (let at = 0; at < text.length; ) {
    const found = isOrdinary(text, at) ? null : (blanksAt(text, at, isAligned) ?? markAt(text, at));
    if (found?.suggestion !== undefined) slips.push(toSlip(found, found.suggestion, text, view));
    at = found?.end ?? at + 1;
  }
  return slips;
}

const BLANK = 0x20;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const POINT = 0x2e;
const ELLIPSIS = 0x2026;
const ROUND = 0x28;
const QUOTE = 0x201c;

// Most characters are no mark, most marks have a blank after them, and most blanks stand by
// themselves before a word.
function isOrdinary(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === BLANK) {
    const before = text.charCodeAt(at - 1);
    return before !== ROUND && before !== QUOTE && isLetter(text.charCodeAt(at + 1));
  }
  const isMark = code === COMMA || code === SEMICOLON || code === POINT || code === ELLIPSIS;
  return !isMark || text.charCodeAt(at + 1) === BLANK;
}

function toSlip({ start, end }: Spacing, suggestion: string, text: string, view: View): Slip {
  return {
    kind: 'spacing',
    text: text.slice(start, end),
    words: [wordsAround(text, start, end)],
    suggestion,
    span: originalSpan(view, { start, end }),
  };
}
