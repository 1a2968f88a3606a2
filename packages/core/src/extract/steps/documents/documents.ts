import type { DocumentNumber } from '../../../domain/document-number/document-number.ts';
import { originalSpan } from '../../../text/view.ts';
import type { Step } from '../../step.ts';

/** Lists the documents that the text cites by their numbers. */
export const readDocuments: Step = (report, { blocks }) => {
  const documents: DocumentNumber[] = [];
  for (const { segments } of blocks) {
    for (const { passage, documents: mentions } of segments) {
      for (const mention of mentions) {
        const { number, notation, year } = mention;
        documents.push({
          text: passage.text.slice(mention.start, mention.end),
          number,
          ...(notation === undefined ? {} : { notation }),
          ...(year === undefined ? {} : { year }),
          span: originalSpan(passage.view, mention),
        });
      }
    }
  }
  return documents.length === 0 ? report : { ...report, documents };
};
