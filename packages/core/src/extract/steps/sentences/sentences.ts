import type { Report } from '../../../domain/report/report.ts';
import type { Span } from '../../../domain/span/span.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { Step } from '../../step.ts';

/**
 * Keeps the sentences in which something stands that a rule may report: fingerprints rest on their
 * words.
 */
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

function placesOf({
  metrics = [],
  slips = [],
  periods = [],
  abbreviations = [],
  directives = [],
  deadlines = [],
  officials = [],
  formerOrgans = [],
  persons = [],
  anniversaries = [],
  meetings = [],
  sections = [],
  terms = [],
  envelope,
  annexes = [],
}: Report): Float64Array {
  const places: number[] = [];
  const note = ({ span }: { readonly span?: Span | undefined }) => {
    if (span !== undefined) places.push(span.start);
  };
  for (const metric of metrics) {
    note(metric);
    metric.comparisons?.forEach(note);
  }
  slips.forEach(note);
  abbreviations.forEach(note);
  deadlines.forEach(note);
  annexes.forEach(note);
  envelope?.deviations?.forEach(note);
  for (const { lead } of sections) note({ span: lead });
  for (const directive of directives) {
    note(directive);
    if (directive.deadline !== undefined) note(directive.deadline);
  }
  formerOrgans.forEach(note);
  anniversaries.forEach(note);
  terms.forEach(note);
  for (const { mentions = [] } of persons) mentions.forEach(note);
  const { person, capacities = [] } = envelope?.signer ?? {};
  if (person !== undefined) note(person);
  capacities.forEach(note);
  for (const { titles, mentions = [] } of officials) {
    titles.forEach(note);
    mentions.forEach(note);
  }
  for (const { span, timeSpan, votes = [] } of meetings) {
    note({ span });
    note({ span: timeSpan });
    votes.forEach(note);
  }
  sections.filter(({ role }) => role === 'title').forEach(note);
  envelope?.parts?.forEach(note);
  for (const period of periods) {
    if (period.impossible === true || period.asserts !== undefined) note(period);
    if (period.weekday === undefined) continue;
    note(period);
    note(period.weekday);
  }
  return Float64Array.from(places).sort();
}
