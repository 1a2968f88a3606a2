import { qualifierOf } from '../../../domain/quantity/qualifier.ts';
import type { Qualifier } from '../../../domain/quantity/quantity.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import type { FigureMention, HedgeMention } from '../../mention.ts';
import type { Repetition } from '../../repetitions.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';
import { againstGrouped, misparted, setAgainst, ungrouped } from './misparted.ts';

/** Writes down what reading noticed about the writing itself. */
export const noteSlips: Step = (report, { blocks, evidence }) => {
  const slips: Slip[] = [];
  const parted: Slip[] = [];
  const plain: Slip[] = [];
  for (const { segments } of blocks) {
    for (const { passage, flawed, repeated } of segments) {
      for (const repetition of repeated) slips.push(repeatedWord(repetition, passage));
      for (const mention of flawed) {
        if (mention.kind === 'hedge') {
          slips.push(contradictoryHedges(mention, passage));
          continue;
        }
        if (mention.doubledSign !== undefined) {
          slips.push(doubledSign(mention, mention.doubledSign, passage));
        }
        parted.push(...misparted(mention, passage, evidence));
        plain.push(...ungrouped(mention, passage));
      }
    }
  }
  slips.push(...setAgainst(parted, blocks, evidence));
  slips.push(...againstGrouped(plain, blocks, evidence));
  return slips.length === 0 ? report : { ...report, slips };
};

function doubledSign(
  mention: FigureMention,
  second: NonNullable<FigureMention['doubledSign']>,
  { text, view }: Passage,
): Slip {
  return {
    kind: 'doubled-sign',
    text: text.slice(mention.start, mention.end),
    words: ['%'],
    suggestion: text.slice(mention.start, second.start),
    span: originalSpan(view, mention),
  };
}

function repeatedWord({ start, once, end }: Repetition, { text, view }: Passage): Slip {
  return {
    kind: 'repeated-word',
    text: text.slice(start, end),
    suggestion: text.slice(start, once),
    span: originalSpan(view, { start, end }),
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
