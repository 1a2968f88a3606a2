import { qualifierOf } from '../../../domain/quantity/qualifier.ts';
import type { Qualifier } from '../../../domain/quantity/quantity.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import { contradict } from '../../contradict.ts';
import { type HedgeMention, isFigure, type Mention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

/** Writes down what reading noticed about the writing itself. */
export const noteSlips: Step = (report, { blocks }) => {
  const slips: Slip[] = [];
  for (const { segments } of blocks) {
    for (const { passage, mentions } of segments) {
      for (const mention of mentions) {
        const slip = doubledSign(mention, passage) ?? contradictoryHedges(mention, passage);
        if (slip !== null) slips.push(slip);
      }
    }
  }
  return slips.length === 0 ? report : { ...report, slips };
};

function doubledSign(mention: Mention, { text, view }: Passage): Slip | null {
  if (!isFigure(mention) || mention.doubledSign === undefined) return null;
  const { doubledSign } = mention;
  return {
    kind: 'doubled-sign',
    text: text.slice(mention.start, mention.end),
    words: ['%'],
    suggestion: text.slice(mention.start, doubledSign.start),
    span: originalSpan(view, mention),
  };
}

function contradictoryHedges(mention: Mention, { text, view }: Passage): Slip | null {
  if (mention.kind !== 'hedge' || !contradict(mention.hedges)) return null;
  return {
    kind: 'contradictory-hedges',
    text: text.slice(mention.start, mention.end),
    words: [wordOf(mention, 'under'), wordOf(mention, 'over')],
    span: originalSpan(view, mention),
  };
}

function wordOf({ hedges }: HedgeMention, side: Qualifier): string {
  return hedges.find(({ hedge }) => qualifierOf(hedge) === side)?.word ?? '';
}
