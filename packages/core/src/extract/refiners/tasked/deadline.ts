import { beforeWord, hourWords } from '../../../lexicon/deadlines/deadlines.ts';
import { inWord } from '../../../lexicon/particles/particles.ts';
import type { DeadlineMention, Mention, PeriodMention } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';
import { after, before, type Reader, signAt } from './reader.ts';

const HOURS: ReadonlySet<string> = new Set(hourWords);
const LONGEST_HOUR = 4;
const BEFORE: string = beforeWord;
const IN: string = inWord;

/** The periods of a segment, in the order of the text. */
export function periodsOf(mentions: readonly Mention[]): readonly PeriodMention[] {
  return mentions.filter((mention) => mention.kind === 'period');
}

/**
 * By when it is to be done: the dates and periods with words that make them deadlines, else how
 * often, else words that name no day.
 */
export function readDeadlines(
  reader: Reader,
  from: number,
  periods: readonly PeriodMention[],
): readonly DeadlineMention[] {
  const found: DeadlineMention[] = [];
  for (const period of periods) {
    if (period.from < from || period.to > reader.to) continue;
    const dated = datedAt(reader, period, from);
    if (dated !== null) found.push(dated);
  }
  if (found.length > 0) return found;
  const other = recurring(reader, from, periods) ?? vague(reader, from);
  return other === undefined ? [] : [other];
}

// "trước 16 giờ 00 ngày 14/8": the hour may stand between the two
function datedAt(reader: Reader, mention: PeriodMention, least: number): DeadlineMention | null {
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
    // the longer words, "chậm nhất là", mean nothing else
    const force =
      firm === end - 1 && tokens[firm]?.key === BEFORE ? forceAt(reader, firm, least) : 'due';
    if (force === 'none') continue;
    return {
      ...stretchOf(tokens, lead, mention.to),
      period,
      ...(firm === null ? {} : { isFirm: true }),
      ...(force === 'doubtful' ? { isDoubtful: true } : {}),
      ...(tokens[end - 1]?.key === BEFORE ? { isBefore: true } : {}),
    };
  }
  return null;
}

const LONGEST_TASK = 60;
const ENDS = new Set([';', ':']);

// "các hồ sơ tiếp nhận trước ngày 01/7": what was there before a day is not due by then
function forceAt(reader: Reader, lead: number, least: number): 'due' | 'doubtful' | 'none' {
  const { words } = reader;
  if (before(reader, words.datedStates, lead) !== null) return 'none';
  let force: 'due' | 'doubtful' = 'doubtful';
  const first = Math.max(least, lead - LONGEST_TASK);
  for (let at = lead - 1; at >= first && !ENDS.has(signAt(reader, at)); at -= 1) {
    if (after(reader, words.pastDeadlines, at) !== null) return 'none';
    if (after(reader, words.deliveries, at) !== null) force = 'due';
  }
  return force;
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
): DeadlineMention | undefined {
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

function vague(reader: Reader, from: number): DeadlineMention | undefined {
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
