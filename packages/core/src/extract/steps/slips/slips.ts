import { formatNumber } from '../../../domain/number/format-number.ts';
import { qualifierOf } from '../../../domain/quantity/qualifier.ts';
import type { Qualifier } from '../../../domain/quantity/quantity.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import { resolveReadings, type SeparatorEvidence, slipOf } from '../../evidence.ts';
import type { FigureMention, HedgeMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

/** Writes down what reading noticed about the writing itself. */
export const noteSlips: Step = (report, { blocks, evidence }) => {
  const slips: Slip[] = [];
  for (const { segments } of blocks) {
    for (const { passage, flawed } of segments) {
      for (const mention of flawed) {
        if (mention.kind === 'hedge') {
          slips.push(contradictoryHedges(mention, passage));
          continue;
        }
        if (mention.doubledSign !== undefined) {
          slips.push(doubledSign(mention, mention.doubledSign, passage));
        }
        slips.push(...misparted(mention, passage, evidence));
      }
    }
  }
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

// Digits parted otherwise than Vietnamese parts them, with the likeliest reading as it should be
// written. Digits without a unit may number a heading.
function misparted(
  mention: FigureMention,
  { text, view }: Passage,
  evidence: SeparatorEvidence,
): readonly Slip[] {
  if (mention.kind === 'number') return [];
  const start = mention.digits.start;
  let from = start;
  return mention.numerals.flatMap((numeral): readonly Slip[] => {
    const at = text.indexOf(numeral.text, from);
    if (at < 0 || at + numeral.text.length > mention.digits.end) return [];
    from = at + numeral.text.length;
    const [reading] = resolveReadings(numeral, evidence);
    const kind = slipOf(reading);
    if (kind === null) return [];
    return [
      {
        kind,
        text: numeral.text,
        suggestion: formatNumber(reading.exact, 'vi'),
        span: originalSpan(view, { start: at, end: from }),
      },
    ];
  });
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
