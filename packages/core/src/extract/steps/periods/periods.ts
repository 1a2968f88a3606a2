import type { Period } from '../../../domain/period/period.ts';
import { statedOnly } from '../../../domain/period/supply.ts';
import { originalSpan } from '../../../text/view.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

/** Lists every date and period that the text names, with what its words state. */
export const listPeriods: Step = (report, { blocks }) => {
  const periods: Period[] = [];
  for (const { segments } of blocks) {
    for (const { passage, periods: mentions } of segments) {
      for (const mention of mentions) periods.push(toPeriod(mention, passage));
    }
  }
  return periods.length === 0 ? report : { ...report, periods };
};

function toPeriod(mention: PeriodMention, { text, view }: Passage): Period {
  const { weekday } = mention;
  return {
    ...statedOnly(mention.period),
    ...(weekday === undefined
      ? {}
      : {
          weekday: {
            day: weekday.day,
            text: text.slice(weekday.start, weekday.end),
            span: originalSpan(view, weekday),
          },
        }),
    text: text.slice(mention.start, mention.end),
    span: originalSpan(view, mention),
  };
}
