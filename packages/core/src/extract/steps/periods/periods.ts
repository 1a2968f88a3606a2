import type { Period } from '../../../domain/period/period.ts';
import { statedOnly } from '../../../domain/period/supply.ts';
import { originalSpan } from '../../../text/view.ts';
import type { Step } from '../../step.ts';

/** Lists every date and period that the text names, with what its words state. */
export const listPeriods: Step = (report, { blocks }) => {
  const periods: Period[] = [];
  for (const { segments } of blocks) {
    for (const { passage, periods: mentions } of segments) {
      for (const mention of mentions) {
        const text = passage.text.slice(mention.start, mention.end);
        const period = statedOnly(mention.period);
        periods.push({ ...period, text, span: originalSpan(passage.view, mention) });
      }
    }
  }
  return periods.length === 0 ? report : { ...report, periods };
};
