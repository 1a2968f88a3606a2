import type { Report } from '../../../domain/report/report.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { Step } from '../../step.ts';

/** Keeps the sentences in which a metric or a slip stands: fingerprints rest on their words. */
export const listSentences: Step = (report, { blocks }) => {
  const places = placesOf(report);
  const sentences: NonNullable<Report['sentences']>[number][] = [];
  let place = 0;
  for (const { segments } of blocks) {
    for (const { passage } of segments) {
      for (const sentence of passage.sentences) {
        const span = originalSpan(passage.view, sentence);
        while ((places[place] ?? Number.POSITIVE_INFINITY) < span.start) place += 1;
        if ((places[place] ?? Number.POSITIVE_INFINITY) >= span.end) continue;
        sentences.push({ span, text: plainText(passage.text.slice(sentence.start, sentence.end)) });
      }
    }
  }
  return sentences.length === 0 ? report : { ...report, sentences };
};

function placesOf({ metrics = [], slips = [] }: Report): readonly number[] {
  const spans = [...metrics, ...slips, ...metrics.flatMap((metric) => metric.comparisons ?? [])];
  return spans
    .flatMap(({ span }) => (span === undefined ? [] : [span.start]))
    .sort((a, b) => a - b);
}
