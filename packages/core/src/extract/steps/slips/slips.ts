import { qualifierOf } from '../../../domain/quantity/qualifier.ts';
import type { Qualifier } from '../../../domain/quantity/quantity.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import type { Flawed } from '../../flawed.ts';
import type { HedgeMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

/** Writes down what reading noticed about the writing itself. */
export const noteSlips: Step = (report, { blocks }) => {
  const slips: Slip[] = [];
  for (const { segments } of blocks) {
    for (const { passage, flawed } of segments) {
      for (const mention of flawed) {
        slips.push(
          mention.kind === 'hedge'
            ? contradictoryHedges(mention, passage)
            : doubledSign(mention, passage),
        );
      }
    }
  }
  return slips.length === 0 ? report : { ...report, slips };
};

function doubledSign(mention: Exclude<Flawed, HedgeMention>, { text, view }: Passage): Slip {
  const { doubledSign } = mention;
  return {
    kind: 'doubled-sign',
    text: text.slice(mention.start, mention.end),
    words: ['%'],
    suggestion: text.slice(mention.start, doubledSign.start),
    span: originalSpan(view, mention),
  };
}

function contradictoryHedges(mention: HedgeMention, { text, view }: Passage): Slip {
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
