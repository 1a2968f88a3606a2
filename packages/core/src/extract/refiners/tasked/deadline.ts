import type { Mention, PeriodMention, TaskMention } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';
import { after, before, type Reader } from './reader.ts';

type Deadline = NonNullable<TaskMention['deadline']>;

/**
 * By when it is to be done: the first date or period with a word that makes it a deadline, else how
 * often, else words that name no day.
 */
export function readDeadline(
  reader: Reader,
  from: number,
  periods: readonly PeriodMention[],
): Deadline | undefined {
  for (const period of periods) {
    if (period.from < from || period.to > reader.to) continue;
    const lead = leadBefore(reader, period, from);
    if (lead !== null) {
      return { ...stretchOf(reader.tokens, lead, period.to), period: period.period };
    }
  }
  return wordsFrom(reader, from, periods);
}

function leadBefore(
  reader: Reader,
  { from: at, period }: PeriodMention,
  least: number,
): number | null {
  const lead = before(reader, reader.words.deadlineLeads, at);
  if (lead !== null && lead >= least) return isLongPast(reader, lead, period) ? null : lead;
  // "trước ngày 31/7": the words of the date begin with the lead
  return after(reader, reader.words.deadlineLeads, at) === null ? null : at;
}

// "kế hoạch … đến năm 2030" names what is planned, not when it is due
function isLongPast(reader: Reader, lead: number, { kind }: PeriodMention['period']): boolean {
  return (
    kind === 'year' && reader.tokens[lead]?.key !== 'trong' && reader.tokens[lead]?.key !== 'trước'
  );
}

function wordsFrom(
  reader: Reader,
  from: number,
  periods: readonly PeriodMention[],
): Deadline | undefined {
  let vague: Deadline | undefined;
  for (let at = from; at < reader.to; at += 1) {
    const often = after(reader, reader.words.recurrences, at);
    if (often !== null) {
      const day = periods.find((period) => period.from === often || period.to === at);
      const [first, last] = [Math.min(at, day?.from ?? at), Math.max(often, day?.to ?? often)];
      return stretchOf(reader.tokens, first, last);
    }
    const end = after(reader, reader.words.vagueDeadlines, at);
    if (end !== null) vague ??= { ...stretchOf(reader.tokens, at, end), isVague: true };
  }
  return vague;
}

/** The periods of a segment, in the order of the text. */
export function periodsOf(mentions: readonly Mention[]): readonly PeriodMention[] {
  return mentions.filter((mention) => mention.kind === 'period');
}
