import { supplyPeriod } from '../../document-time.ts';
import type { PeriodMention, Stretch } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import { sentenceAround } from './doing.ts';

/** When a body does something: on a day, on none that is told, or `before` a day that is named. */
export type ActDate = string | 'none' | 'before';

const FARTHEST = 240;
const BLANK_OR_COMMA = /^[\s,]*$/u;
const UP_TO = /(?:trước|đến|đến hết|tính đến)\s*$/u;

/**
 * The day on which a body does what a sentence says: the one named right before it, else the one named
 * after it. Two different days, or one that only bounds it, tell nothing; a time before the end of the
 * body tells that nothing is amiss.
 */
export function dateOfAct(
  passage: Passage,
  { start, end }: Stretch,
  near: readonly PeriodMention[],
  { reference, validTo }: { readonly reference: string | null; readonly validTo: string },
): ActDate {
  const { text, sentences } = passage;
  const [from, to] = sentenceAround(sentences, start);
  const named = near.filter(
    (period) =>
      period.start >= Math.max(from, start - FARTHEST) &&
      period.end <= Math.min(to, end + FARTHEST),
  );
  const own = named.filter(({ period: { kind } }) => kind === 'day' || kind === 'month');
  const lead = own.findLast((period) => period.end <= start);
  if (lead !== undefined && BLANK_OR_COMMA.test(text.slice(lead.end, start))) {
    const words = text.slice(Math.max(0, lead.start - 12), lead.start).toLowerCase();
    return UP_TO.test(words) ? 'before' : (dayOf(lead, reference) ?? 'none');
  }
  if (named.some(({ period }) => (statedEnd(period, reference) ?? validTo) < validTo))
    return 'before';
  const days = new Set(own.flatMap((period) => dayOf(period, reference) ?? []));
  const [day, ...others] = days;
  if (day === undefined) return 'none';
  return others.length > 0 ? 'before' : day;
}

// "năm 2023", "tháng 12/2024": the sentence is of a time when the body was there
function statedEnd(period: PeriodMention['period'], reference: string | null): string | undefined {
  const { given, end } = supplyPeriod(period, reference);
  return given.year === undefined ? undefined : end;
}

// a year that the words leave out is that of the report only by likelihood
function dayOf({ period }: PeriodMention, reference: string | null): string | undefined {
  const { given, start } = supplyPeriod(period, reference);
  return given.year === undefined ? undefined : start;
}
