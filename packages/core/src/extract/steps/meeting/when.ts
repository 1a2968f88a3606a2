import { dayNumber, readIsoDate } from '../../../domain/date/date.ts';
import { isInPart } from '../../../domain/meeting/is-in-part.ts';
import type { DayPart, Meeting } from '../../../domain/meeting/meeting.ts';
import type { Report } from '../../../domain/report/report.ts';
import { besideHours, dayParts } from '../../../lexicon/meetings/meetings.ts';
import { originalSpan } from '../../../text/view.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import { inYear, referenceDay, supplyPeriod } from '../../document-time.ts';
import type { PeriodMention } from '../../mention.ts';
import { type Line, within } from './line.ts';

type When = Pick<Meeting, 'date' | 'dateGiven' | 'dayPart' | 'time' | 'timeSpan'>;

const PARTS = new Map(dayParts.flatMap(({ words, part }) => words.map((w) => [fold(w), part])));
const HOUR = /(?<![\d/.,])(\d{1,2})\s?(?:giờ|h)\s?(\d{2})?(?![\d%])/iu;

const BESIDE = new Set(besideHours.map(fold));

/** The day, part of the day and hour that a sentence gives for a meeting. */
export function whenOf(line: Line, day: PeriodMention | undefined, report: Report): When {
  const hour = hourIn(line);
  const named = (day === undefined ? null : partAt(day, line)) ?? partBeside(hour, line);
  const isTogether = hour !== null && named !== null && areTogether(hour, named.token, line);
  // "14 giờ ngày 5/10, … sáng 6/10": of the two one is of something else
  const isOfAnother =
    hour !== null && named !== null && !isTogether && !isInPart(hour.time, named.part);
  const time = isOfAnother ? null : hour;
  const dayPart = named?.part ?? partOfHour(time?.time ?? null);
  return {
    ...(day === undefined ? {} : dateOf(day, line, report)),
    ...(dayPart === null ? {} : { dayPart }),
    ...(time === null
      ? {}
      : { time: time.time, timeSpan: spanOf(time, isTogether ? named : null, line) }),
  };
}

/** An hour and where it stands in the passage. */
interface Hour {
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

interface NamedPart {
  readonly part: DayPart;
  readonly token: Token;
}

// "Chiều ngày 3/3", "sáng nay", "ngày 5/10 (buổi chiều)"
function partAt({ start, end }: PeriodMention, { tokens }: Line): NamedPart | null {
  const first = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const near = [first, first - 1, first - 2, after, after + 1, after + 2];
  return near.map((at) => partOf(tokens[at])).find((named) => named !== null) ?? null;
}

// "14 giờ 00 phút sáng", with the day elsewhere
function partBeside(hour: Hour | null, { tokens }: Line): NamedPart | null {
  if (hour === null) return null;
  const isPassed = ({ kind, key }: Token) => kind === 'word' && BESIDE.has(key);
  return partOf(tokens.find((token) => token.start >= hour.end && !isPassed(token)));
}

function partOf(token: Token | undefined): NamedPart | null {
  const part = PARTS.get(token?.key ?? '');
  return token === undefined || part === undefined ? null : { part, token };
}

function hourIn({ text, start, end }: Line): Hour | null {
  const match = HOUR.exec(text.slice(start, end));
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (match === null || hour > 23 || minute > 59) return null;
  const from = start + match.index;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { time, start: from, end: from + match[0].trimEnd().length };
}

// "14 giờ 00 phút, sáng thứ Năm", "Sáng thứ Năm, ngày 26/11/2026, vào lúc 14 giờ 00"
function areTogether(hour: Hour, part: Token, { tokens }: Line): boolean {
  const [from, to] = part.start < hour.start ? [part.end, hour.start] : [hour.end, part.start];
  return tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .every(({ kind, key }) => kind === 'number' || BESIDE.has(key));
}

function spanOf(
  hour: Hour,
  named: NamedPart | null,
  { segment }: Line,
): NonNullable<When['timeSpan']> {
  return originalSpan(segment.passage.view, {
    start: Math.min(hour.start, named?.token.start ?? hour.start),
    end: Math.max(hour.end, named?.token.end ?? hour.end),
  });
}

function partOfHour(time: string | null): DayPart | null {
  if (time === null) return null;
  return dayParts.find(({ until }) => Number(time.slice(0, 2)) < until)?.part ?? null;
}

function dateOf({ period }: PeriodMention, line: Line, report: Report): When {
  const { given } = period;
  const dateGiven = (['year', 'month', 'day'] as const).filter((part) => part in given);
  if (period.start !== undefined) return { date: period.start, dateGiven };
  const said = report.publishedAt?.slice(0, 10) ?? report.envelope?.issueDate;
  // "chiều nay" is said on the day of which it is said
  if (period.relative !== undefined && said === undefined) return {};
  const reference = said ?? yearNamed(line) ?? referenceDay(report);
  if (reference === null) return {};
  const supplied = supplyPeriod(period, reference).start;
  if (supplied === undefined) return {};
  const isTold = said !== undefined && report.kind !== 'invitation';
  return { date: isTold ? lastBefore(supplied, said) : nearest(supplied, reference), dateGiven };
}

// "Sáng 23-4, … triển khai nhiệm vụ quý II-2026"
function yearNamed(line: Line): string | null {
  const named = within(line.segment.periods, line).find(
    ({ period: { kind, end } }) => end !== undefined && kind !== 'range' && kind !== 'day',
  );
  return named?.period.end ?? null;
}

/** What is told has been: of the same day of two years the later one that is over. */
function lastBefore(date: string, said: string): string {
  if (date <= said) return date;
  return inYear({ start: date, end: date }, Number(date.slice(0, 4)) - 1).start;
}

/** Of the same day of three years the one nearest to a day: a meeting follows what it looks back on. */
function nearest(date: string, reference: string): string {
  const year = Number(date.slice(0, 4));
  const days = [year - 1, year, year + 1].map((of) => inYear({ start: date, end: date }, of).start);
  const numberOf = (day: string) => dayNumber(readIsoDate(day));
  const away = (day: string) => Math.abs(numberOf(day) - numberOf(reference));
  return days.reduce((best, day) => (away(day) < away(best) ? day : best), date);
}
