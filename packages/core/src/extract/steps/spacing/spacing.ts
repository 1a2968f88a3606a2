import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan, toOriginal, type View } from '../../../text/view.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';
import { blanksAt } from './blanks.ts';
import { type Spacing, wordsAround } from './chunk.ts';
import { markAt } from './marks.ts';

const PERCENT_JOINED = /\d%/u;
/** A mark without a blank after it; a blank before a mark or a blank, or after an opening mark. */
const TRIGGER = /[,;.…](?! )| (?=[ ,;.%)”])|(?<=[(“]) /gu;

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
  TRIGGER.lastIndex = 0;
  for (let match = TRIGGER.exec(text); match !== null; match = TRIGGER.exec(text)) {
    const at = match.index;
    const found = blanksAt(text, at, isAligned) ?? markAt(text, at);
    if (found?.suggestion !== undefined) slips.push(toSlip(found, found.suggestion, text, view));
    TRIGGER.lastIndex = found?.end ?? at + 1;
  }
  return slips;
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
