import { dayNumber, formatIsoDate, fromDayNumber, readIsoDate } from '../../../domain/date/date.ts';
import { monthBounds } from '../../../domain/period/given.ts';
import type { Assertion, Period } from '../../../domain/period/period.ts';
import type { Report } from '../../../domain/report/report.ts';

/** A period with its days. */
export type Dated = Period & { readonly start: string; readonly end: string };

/** Periods of one length can be held against each other; months counted from January are alike. */
export type Length = 'week' | 'month' | 'quarter' | 'first-months' | 'last-months' | 'year';

/** A period of the text that is said to be the report's, or the next one. */
export interface Claim {
  readonly period: Dated;
  readonly asserts: Assertion & { readonly as: 'reporting' | 'next' };
  readonly length: Length;
  readonly index: number;
}

/** A period as one with days, or null. */
export function dated(period: Period | undefined): Dated | null {
  return period?.start !== undefined && period.end !== undefined ? (period as Dated) : null;
}

/** How long a period is; null for stretches that are no period of reports. */
export function lengthOf({ kind, start, end }: Dated): Length | null {
  if (kind === 'week' || kind === 'month' || kind === 'quarter' || kind === 'year') return kind;
  if (kind === 'day' || start.slice(0, 4) !== end.slice(0, 4)) return null;
  if (start.endsWith('-01-01')) return 'first-months';
  return end.endsWith('-12-31') ? 'last-months' : null;
}

/** What a report says its period and the next one are, by their length. */
export interface OwnPeriods {
  readonly reporting: ReadonlyMap<Length, Dated>;
  readonly next: ReadonlyMap<Length, Dated>;
  /** The period before the next one, where the report skips it and no other words bear it out. */
  readonly guessed?: Length;
}

/** Every period of the text that asserts something, in its order. */
export function claimsOf({ periods = [] }: Report): readonly Claim[] {
  return periods.flatMap((written, index) => {
    const period = dated(written);
    const length = period === null ? null : lengthOf(period);
    const { as, by } = written.asserts ?? {};
    if (period === null || length === null || as === undefined || by === undefined) return [];
    return as === 'data' ? [] : [{ period, asserts: { as, by }, length, index }];
  });
}

/**
 * The periods that a report says it is about and plans for: those read as such, those its title
 * names beside them, and the one that follows. Empty where it was read from no words that say so.
 */
export function ownPeriods(report: Report, claims: readonly Claim[]): OwnPeriods {
  const reporting = new Map<Length, Dated>();
  const next = new Map<Length, Dated>();
  const period = dated(report.period);
  const planned = dated(report.nextPeriod);
  if (period === null || !isSure(report, claims)) return { reporting, next };
  const skipped = skippedBetween(period, planned, claims);
  add(reporting, skipped ?? period);
  for (const { asserts, period: other } of claims) {
    if (asserts.by === 'title' && asserts.as === 'reporting') add(reporting, other);
  }
  if (planned !== null) add(next, planned);
  for (const one of reporting.values()) {
    const following = after(one);
    if (following !== null) add(next, following);
  }
  const length = skipped === null ? null : lengthOf(skipped);
  const isBorneOut = claims.some(({ period: { start }, asserts }) => {
    return asserts.as === 'reporting' && start === skipped?.start;
  });
  return length === null || isBorneOut ? { reporting, next } : { reporting, next, guessed: length };
}

// "đánh giá kết quả tháng 7, triển khai nhiệm vụ tháng 9": of the two the earlier was left over
function skippedBetween(
  period: Dated,
  planned: Dated | null,
  claims: readonly Claim[],
): Dated | null {
  const between = after(period);
  const isSkipped = between !== null && planned !== null && after(between)?.start === planned.start;
  const [own, next] = [period, planned].map((one) =>
    claims.some(({ period: { span, start } }) => {
      return start === one?.start && span !== undefined && span.start === one.span?.start;
    }),
  );
  const isAlike = planned !== null && lengthOf(period) === lengthOf(planned);
  return isSkipped && isAlike && own === true && next === true ? between : null;
}

function add(map: Map<Length, Dated>, period: Dated): void {
  const length = lengthOf(period);
  if (length !== null && !map.has(length)) map.set(length, period);
}

// Data that were never text say what they say; a text must say it in so many words.
function isSure({ period, nextPeriod }: Report, claims: readonly Claim[]): boolean {
  if (period?.span === undefined) return true;
  const isAsserted = (one: Period | undefined, as: 'reporting' | 'next') =>
    claims.some(({ period: { span }, asserts }) => {
      return asserts.as === as && one?.span !== undefined && span?.start === one.span.start;
    });
  if (isAsserted(period, 'reporting')) return true;
  const own = dated(period);
  const planned = dated(nextPeriod);
  const isAdjacent = own !== null && planned !== null && dayAfter(own.end) === planned.start;
  return isAdjacent && isAsserted(nextPeriod, 'next');
}

/** The period that follows one, of the length that is planned for then; null for others. */
export function after(period: Dated): Dated | null {
  const { end } = period;
  const start = dayAfter(end);
  const { year, month } = readIsoDate(start);
  const bounds = (first: number, last: number) => monthBounds(year, first, last);
  switch (lengthOf(period)) {
    case 'month':
      return { kind: 'month', given: { month, year }, ...bounds(month, month) };
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return { kind: 'quarter', given: { quarter, year }, ...bounds(month, month + 2) };
    }
    case 'year':
      return { kind: 'year', given: { year }, ...bounds(1, 12) };
    case 'first-months':
      if (month === 7) return { kind: 'half', given: { half: 2, year }, ...bounds(7, 12) };
      return month === 10
        ? { kind: 'quarter', given: { quarter: 4, year }, ...bounds(10, 12) }
        : null;
    default:
      return null;
  }
}

function dayAfter(iso: string): string {
  return formatIsoDate(fromDayNumber(dayNumber(readIsoDate(iso)) + 1));
}
