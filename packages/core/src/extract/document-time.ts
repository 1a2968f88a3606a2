import { readIsoDate } from '../domain/date/date.ts';
import { type Bounds, monthBounds } from '../domain/period/given.ts';
import type { Period } from '../domain/period/period.ts';
import type { PeriodReading } from '../domain/period/period-tokens.ts';
import { resolveRelative } from '../domain/period/read-relative.ts';
import { statedOnly, supplyFrom } from '../domain/period/supply.ts';
import type { Report } from '../domain/report/report.ts';

/**
 * The day from which the document's own words supply what a phrase leaves out: the last day of the
 * reporting period, else the day it was published or issued; null where nothing tells.
 */
export function referenceDay({ period, publishedAt, envelope }: Report): string | null {
  return period?.end ?? publishedAt?.slice(0, 10) ?? envelope?.issueDate ?? null;
}

/** A period as data, its days supplied from a reference day where the words leave them out. */
export function supplyPeriod(
  period: PeriodReading['period'],
  reference: string | null,
): Pick<Period, 'kind' | 'given' | 'start' | 'end' | 'accumulation'> {
  const stated = statedOnly(period);
  return reference === null ? stated : { ...stated, ...supplyFrom(period, reference) };
}

/** The same days of another year; 29 February becomes the 28th. */
export function inYear({ start, end }: Bounds, year: number): Bounds {
  const shift = year - readIsoDate(end).year;
  const move = (iso: string) => {
    const moved = `${String(readIsoDate(iso).year + shift).padStart(4, '0')}${iso.slice(4)}`;
    return moved.endsWith('-02-29') ? moved.replace('-29', '-28') : moved;
  };
  return { start: move(start), end: move(end) };
}

/** The month or quarter before a period of that length; null for any other. */
export function periodBefore({ kind, start }: Pick<Period, 'kind' | 'start'>): Bounds | null {
  if (start === undefined || (kind !== 'month' && kind !== 'quarter')) return null;
  return resolveRelative({ unit: kind, from: -1, to: -1 }, start);
}

/** The whole year in which a period ends. */
export function yearOf(end: string): Bounds {
  const { year } = readIsoDate(end);
  return monthBounds(year, 1, 12);
}
