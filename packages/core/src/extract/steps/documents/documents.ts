import type { DocumentNumber } from '../../../domain/document-number/document-number.ts';
import { originalSpan } from '../../../text/view.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Step } from '../../step.ts';

/**
 * Lists the documents that the text cites by their numbers, with the days it gives them. Its own
 * number is none of them.
 */
export const readDocuments: Step = (report, { blocks }) => {
  const documents: DocumentNumber[] = [];
  const own = report.envelope?.parts?.find(({ part }) => part === 'number')?.span;
  for (const { segments } of blocks) {
    for (const { passage, documents: mentions, periods } of segments) {
      if (mentions.length === 0) continue;
      const days = daysByPlace(periods);
      for (const mention of mentions) {
        const span = originalSpan(passage.view, mention);
        if (own !== undefined && span.start >= own.start && span.end <= own.end) continue;
        const date = days.get(mention.to);
        documents.push({
          text: passage.text.slice(mention.start, mention.end),
          ...mention.reading,
          ...(date === undefined ? {} : { date }),
          span,
        });
      }
    }
  }
  return documents.length === 0 ? report : { ...report, documents };
};

// Days by their first token: "Kế hoạch số 15/KH-UBND ngày 02/3/2026".
function daysByPlace(periods: readonly PeriodMention[]): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const { from, period } of periods) {
    if (period.kind === 'day' && period.start !== undefined) days.set(from, period.start);
  }
  return days;
}
