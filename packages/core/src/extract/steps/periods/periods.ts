import { dayNumber, readIsoDate } from '../../../domain/date/date.ts';
import type { Assertion, Period } from '../../../domain/period/period.ts';
import { statedOnly } from '../../../domain/period/supply.ts';
import type { Report } from '../../../domain/report/report.ts';
import { originalSpan } from '../../../text/view.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import { referenceDay, supplyPeriod } from '../../document-time.ts';
import type { PeriodMention } from '../../mention.ts';
import { isPartOfTime, type PeriodUse, useAfter } from '../../period-use.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';
import { roleFinder } from '../../role-at.ts';
import type { Step } from '../../step.ts';
import { assertedBy, type Surroundings } from './asserted.ts';
import { toldUntil } from './data-day.ts';

/** Lists every date and period that the text names, with what its words state. */
export const listPeriods: Step = (report, reading) => {
  const periods: Period[] = [];
  const placeOf = placeFinder(report, reading);
  let title: PeriodUse = 'unsaid';
  for (const [at, { block, segments }] of reading.blocks.entries()) {
    const place = block.kind === 'table' ? null : placeOf(at);
    if (place?.in !== 'title') title = 'unsaid';
    for (const segment of segments) {
      const asserted =
        place === null ? [] : assertions(segment, { ...place, title }, report, reading);
      segment.periods.forEach((mention, index) => {
        periods.push(toPeriod(mention, segment, asserted[index]));
      });
      if (place?.in === 'title') title = titleGoesOn(segment, title, reading);
    }
  }
  return periods.length === 0 ? report : { ...report, periods };
};

type Place = Pick<Surroundings, 'in' | 'role'>;

/** Where each block stands, asked for blocks in the order of the text. */
function placeFinder(
  { sections = [] }: Report,
  { blocks, layout }: DocumentReading,
): (at: number) => Place | null {
  const roleAt = roleFinder(sections);
  const headings = new Set(
    sections.flatMap(({ heading, span }) =>
      heading === undefined || span === undefined ? [] : [span.start],
    ),
  );
  const titles = new Set(
    layout.looks.flatMap(({ reading }, at) =>
      layout.roles[at] === 'title' ? [reading.block.start] : [],
    ),
  );
  const firstText = layout.looks.find((_, at) => layout.roles[at] === null)?.reading.block.start;
  return (at) => {
    const start = blocks[at]?.block.start ?? 0;
    const role = roleAt(start);
    if (titles.has(start) && start < (firstText ?? Number.POSITIVE_INFINITY)) {
      return { in: 'title', role };
    }
    if (headings.has(start)) return { in: 'heading', role };
    return role !== undefined && ELSEWHERE.has(role) ? null : { in: 'text', role };
  };
}

/** In these nothing is said of the period of the report. */
const ELSEWHERE: ReadonlySet<NonNullable<Place['role']>> = new Set([
  'title',
  'dateline',
  'agenda',
  'question',
  'caption',
  'byline',
  'boilerplate',
  'header',
  'legal-basis',
  'recipients',
  'signature',
  'annex',
]);

/** How far around a period the words stand that tell what it is. */
const FARTHEST = 240;

/** What each period of a passage is said to be to the report. */
function assertions(
  { passage, periods }: SegmentReading,
  { title, ...place }: Place & { readonly title: PeriodUse },
  report: Report,
  { words }: DocumentReading,
): readonly (Assertions | undefined)[] {
  const { text, sentences } = passage;
  let sentence = 0;
  const found = periods.map((mention) => {
    const { kind, relative } = mention.period;
    const isDay = kind === 'day' && relative === undefined;
    if (!(isDay || isPartOfTime(mention))) return undefined;
    while ((sentences[sentence]?.end ?? text.length) < mention.end) sentence += 1;
    const { start, end } = sentences[sentence] ?? { start: 0, end: text.length };
    const lead = text.slice(Math.max(start, mention.start - FARTHEST), mention.start);
    const before = tokenize(lead, words);
    const after = tokenize(text.slice(mention.end, Math.min(end, mention.end + FARTHEST)), words);
    const own = useAfter(before, lead);
    const use = own === 'unsaid' && place.in === 'title' ? title : own;
    const isShort = kind === 'month' || kind === 'quarter';
    const asserts = isDay
      ? toldUntil({ ...place, before, after })
      : assertedBy({ ...place, before, after, use, isShort });
    return asserts === null ? undefined : { asserts, days: daysOf(mention, report) };
  });
  if (found.every((row) => row === undefined)) return found;
  return place.in === 'title' ? found : besideOwn(found, periods, report);
}

interface Assertions {
  readonly asserts: Assertion;
  readonly days: Pick<Period, 'start' | 'end'>;
}

// A paragraph that names the right period too sets the other against it.
function besideOwn(
  found: readonly (Assertions | undefined)[],
  periods: readonly PeriodMention[],
  report: Report,
): readonly (Assertions | undefined)[] {
  const named = new Set(
    periods.filter(isPartOfTime).map((mention) => daysOf(mention, report).start),
  );
  return found.map((row) => {
    if (row === undefined) return row;
    const { asserts, days } = row;
    if (asserts.as === 'data') return row;
    const own = asserts.as === 'reporting' ? report.period?.start : report.nextPeriod?.start;
    if (own === undefined || own === days.start || !named.has(own)) return row;
    return asserts.by === 'passing' ? undefined : { days, asserts: { ...asserts, by: 'passing' } };
  });
}

/** The days of a period; where no year is stated, in the year that is nearest to the report's. */
function daysOf({ period }: PeriodMention, report: Report): Pick<Period, 'start' | 'end'> {
  if (period.start !== undefined) return { start: period.start, ...endOf(period.end) };
  const reference = referenceDay(report);
  if (reference === null) return {};
  const { year } = readIsoDate(reference);
  const far = (end: string | undefined) =>
    end === undefined
      ? Number.POSITIVE_INFINITY
      : Math.abs(dayNumber(readIsoDate(end)) - dayNumber(readIsoDate(reference)));
  const { start, end } = [year, year - 1, year + 1]
    .map((candidate) => supplyPeriod(period, `${String(candidate).padStart(4, '0')}-12-31`))
    .reduce((best, other) => (far(other.end) < far(best.end) ? other : best));
  return start === undefined ? {} : { start, ...endOf(end) };
}

const endOf = (end: string | undefined) => (end === undefined ? {} : { end });

// A title goes on in its next line with what it speaks of.
function titleGoesOn(
  { passage }: SegmentReading,
  before: PeriodUse,
  { words }: DocumentReading,
): PeriodUse {
  const line = passage.text.slice(-FARTHEST);
  const use = useAfter(tokenize(line, words), line);
  return use === 'unsaid' ? before : use;
}

function toPeriod(
  mention: PeriodMention,
  { passage: { text, view } }: SegmentReading,
  asserted: Assertions | undefined,
): Period {
  const { weekday } = mention;
  return {
    ...statedOnly(mention.period),
    ...asserted?.days,
    ...(weekday === undefined
      ? {}
      : {
          weekday: {
            day: weekday.day,
            text: text.slice(weekday.start, weekday.end),
            span: originalSpan(view, weekday),
          },
        }),
    ...(asserted === undefined ? {} : { asserts: asserted.asserts }),
    text: text.slice(mention.start, mention.end),
    span: originalSpan(view, mention),
  };
}
