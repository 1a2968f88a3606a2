import { beforeWord, hourWords } from '../../../lexicon/deadlines/deadlines.ts';
import { inWord } from '../../../lexicon/particles/particles.ts';
import type { Mention, PeriodMention, TaskMention } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';
import { after, before, type Reader } from './reader.ts';

type Deadline = NonNullable<TaskMention['deadline']>;

const HOURS: ReadonlySet<string> = new Set(hourWords);
const LONGEST_HOUR = 4;
const BEFORE: string = beforeWord;
const IN: string = inWord;

/** The periods of a segment, in the order of the text. */
export function periodsOf(mentions: readonly Mention[]): readonly PeriodMention[] {
  return mentions.filter((mention) => mention.kind === 'period');
}

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
    const found = datedAt(reader, period, from);
    if (found !== null) return found;
  }
  return recurring(reader, from, periods) ?? vague(reader, from);
}

// "trước 16 giờ 00 ngày 14/8": the hour may stand between the two
function datedAt(reader: Reader, mention: PeriodMention, least: number): Deadline | null {
  const { tokens, words } = reader;
  let at = mention.from;
  while (at > mention.from - LONGEST_HOUR && isHour(reader, at - 1)) at -= 1;
  for (const end of at === mention.from ? [at] : [at, mention.from]) {
    const firm = before(reader, words.firmDeadlineLeads, end);
    const lead = firm ?? before(reader, words.deadlineLeads, end);
    if (lead === null || lead < least) continue;
    // "kế hoạch … đến năm 2030" names what is planned, not when it is due
    if (firm === null && mention.period.kind === 'year' && tokens[end - 1]?.key !== IN) continue;
    const { period } = mention;
    return {
      ...stretchOf(tokens, lead, mention.to),
      period,
      ...(firm === null ? {} : { isFirm: true }),
      ...(tokens[end - 1]?.key === BEFORE ? { isBefore: true } : {}),
    };
  }
  return null;
}

function isHour({ tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || HOURS.has(token.key));
}

const LONGEST_OFTEN = 5;

// "định kỳ ngày 25 hằng tháng": from the first of these words up to the last that belongs to it
function recurring(
  reader: Reader,
  from: number,
  periods: readonly PeriodMention[],
): Deadline | undefined {
  for (let at = from; at < reader.to; at += 1) {
    const first = after(reader, reader.words.recurrences, at);
    if (first === null) continue;
    let end = first;
    for (let next = first; next < end + LONGEST_OFTEN && next < reader.to; next += 1) {
      end = after(reader, reader.words.recurrences, next) ?? end;
    }
    const start = periods.find(({ to }) => to === at)?.from ?? at;
    return stretchOf(reader.tokens, start, end);
  }
  return undefined;
}

function vague(reader: Reader, from: number): Deadline | undefined {
  const { words } = reader;
  for (let at = from; at < reader.to; at += 1) {
    const none = after(reader, words.noDeadlines, at);
    if (none !== null) at = none - 1;
    else {
      const end = after(reader, words.vagueDeadlines, at);
      if (end !== null) return { ...stretchOf(reader.tokens, at, end), isVague: true };
    }
  }
  return undefined;
}
