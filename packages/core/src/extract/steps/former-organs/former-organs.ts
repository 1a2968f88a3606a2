import { type Ended, endedOn } from '../../../domain/agency/ended-on.ts';
import type { FormerOrgan } from '../../../domain/agency/former-organ.ts';
import type { Report } from '../../../domain/report/report.ts';
import { lastBeginning } from '../../../domain/span/locate.ts';
import type { Span } from '../../../domain/span/span.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { referenceDay } from '../../document-time.ts';
import type { OrganMention, PeriodMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { dateOfAct } from './act-date.ts';
import { acts, beside, tellsOfThePast } from './doing.ts';

/**
 * Lists the bodies that have ended, each time the text says that one does something, is given a task
 * or is led by somebody: of a district, of a department that was merged. What is told as past, and bodies
 * whose documents are cited, are left out.
 */
export const listFormerOrgans: Step = (report, { blocks, vocabulary }) => {
  const found: FormerOrgan[] = [...issuing(report, vocabulary)];
  const assigned = assignedSpans(report);
  const reference = referenceDay(report);
  for (const { block, segments } of blocks) {
    if (block.kind === 'table') continue;
    for (const reading of segments) {
      found.push(
        ...actingIn(reading, assigned, reference, vocabulary),
        ...heldIn(reading, vocabulary),
      );
    }
  }
  return found.length === 0 ? report : { ...report, formerOrgans: found };
};

function* actingIn(
  { organs, periods, passage }: SegmentReading,
  assigned: readonly Span[],
  reference: string | null,
  vocabulary: Vocabulary,
): Generator<FormerOrgan> {
  let next = 0;
  for (const mention of organs) {
    const ended = mention.isMany === true ? null : endOf(mention, passage.text, vocabulary);
    if (ended === null) continue;
    const words = beside(passage, mention);
    if (tellsOfThePast(words)) continue;
    const span = originalSpan(passage.view, mention);
    const isTasked = isWithin(span, assigned);
    if (!isTasked && !acts(words)) continue;
    while ((periods[next]?.end ?? Number.POSITIVE_INFINITY) < mention.start - FARTHEST) next += 1;
    const date = isTasked
      ? 'none'
      : dateOfAct(passage, mention, nearby(periods, next, mention.end + FARTHEST), {
          reference,
          validTo: ended.validTo,
        });
    if (date === 'before') continue;
    yield {
      text: plainText(passage.text.slice(mention.start, mention.end)),
      ...(mention.organ.level === undefined ? {} : { level: mention.organ.level }),
      as: isTasked ? 'tasked' : 'acting',
      ...(date === 'none' ? {} : { date }),
      ...ended,
      span,
    };
  }
}

const FARTHEST = 240;

function nearby(
  periods: readonly PeriodMention[],
  from: number,
  until: number,
): readonly PeriodMention[] {
  let to = from;
  while ((periods[to]?.start ?? Number.POSITIVE_INFINITY) < until) to += 1;
  return periods.slice(from, to);
}

function endOf(
  { organ, start, end }: OrganMention,
  text: string,
  vocabulary: Vocabulary,
): Ended | null {
  return endedOn(organ, text.slice(start, end), vocabulary);
}

/** Posts in such bodies that somebody is said to hold. */
function* heldIn(
  { people, passage }: SegmentReading,
  vocabulary: Vocabulary,
): Generator<FormerOrgan> {
  for (const mention of people.flatMap(({ titles }) => titles)) {
    const { title, isMany } = mention;
    if (isMany === true || title.former === true || title.body === undefined) continue;
    const text = plainText(passage.text.slice(mention.start, mention.end));
    const ended = endedOn({ ...title, name: title.body }, text, vocabulary);
    if (ended === null || tellsOfThePast(beside(passage, mention))) continue;
    const { level } = title;
    yield {
      text,
      ...(level === undefined ? {} : { level }),
      as: 'held',
      ...ended,
      span: originalSpan(passage.view, mention),
    };
  }
}

function issuing({ envelope }: Report, vocabulary: Vocabulary): readonly FormerOrgan[] {
  const { organ, issueDate } = envelope ?? {};
  if (organ === undefined || issueDate === undefined) return [];
  const { text, name, level, place, span } = organ;
  const ended = endedOn(
    {
      ...(name === undefined ? {} : { name }),
      ...(level === undefined ? {} : { level }),
      ...(place === undefined ? {} : { place }),
    },
    text,
    vocabulary,
  );
  if (ended === null) return [];
  return [
    {
      text,
      ...(level === undefined ? {} : { level }),
      as: 'issuing',
      date: issueDate,
      ...ended,
      ...(span === undefined ? {} : { span }),
    },
  ];
}

function assignedSpans({ directives = [] }: Report): readonly Span[] {
  return directives
    .flatMap(({ assignees = [] }) => assignees.flatMap(({ span }) => span ?? []))
    .toSorted((a, b) => a.start - b.start);
}

function isWithin({ start }: Span, spans: readonly Span[]): boolean {
  const near = spans[lastBeginning(spans, start, (span) => span.start)];
  return near !== undefined && start < near.end;
}
