import type { Report } from '../../../domain/report/report.ts';
import type { PeriodMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

/** How many blocks from the top may hold the date of a document. */
const HEAD = 14;
const LONGEST_LINE = 90;
const TIME = /(?:^|\D)(\d{1,2})[:hg](\d{2})\s?(AM|PM|SA|CH)?(?!\d)/iu;

/**
 * Finds when a document was published, from a line that is little more than a date with an hour
 * ("30/09/2026 21:04"), or issued, from the line "Hòa Lâm, ngày 28 tháng 10 năm 2026" in its head.
 */
export const readDateline: Step = (report, { blocks }) => {
  for (const { segments } of blocks.slice(0, HEAD)) {
    const [segment] = segments;
    if (segment === undefined || segment.passage.text.length > LONGEST_LINE) continue;
    const day = segment.periods.find(({ period }) => period.kind === 'day');
    if (day?.period.start === undefined) continue;
    const found = publishedAt(segment, day) ?? issuedAt(report, segment, day);
    if (found !== null) return { ...report, ...found };
  }
  return report;
};

function publishedAt(
  { passage }: SegmentReading,
  { period }: PeriodMention,
): Pick<Report, 'publishedAt'> | null {
  const time = TIME.exec(passage.text);
  if (time === null) return null;
  const half = time[3]?.toUpperCase();
  const isAfternoon = half === 'PM' || half === 'CH';
  const hour = (Number(time[1]) % (half === undefined ? 24 : 12)) + (isAfternoon ? 12 : 0);
  if (Number(time[2]) > 59) return null;
  return { publishedAt: `${period.start}T${String(hour).padStart(2, '0')}:${time[2]}` };
}

// The front matter says it better where it says it.
function issuedAt(
  { envelope }: Report,
  { passage }: SegmentReading,
  { period, start, end }: PeriodMention,
): Pick<Report, 'envelope'> | null {
  const isDateline = passage.text.slice(end).trim() === '' && period.given.year !== undefined;
  // the head of a document has a place for its day, even where that is still blank
  if (envelope?.span !== undefined) return null;
  const comma = passage.text.slice(0, start).trimEnd().endsWith(',');
  if (!isDateline || !comma || period.start === undefined) return null;
  return { envelope: { issueDate: period.start, ...envelope } };
}
