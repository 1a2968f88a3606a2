import { alsoWords, willWord } from '../../../lexicon/tasks/tasks.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Mention, Names, PeriodMention, TaskMention, TaskParty } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import { periodsOf, readDeadlines } from './deadline.ts';
import { findDuty } from './duty.ts';
import { byFirstToken } from './named.ts';
import { openings, skipOpeners } from './opening.ts';
import { findOrder, type Order } from './order.ts';
import { readParties } from './parties.ts';
import { readProduct } from './product.ts';
import { after, beginsTask, createReader, type Reader, signAt } from './reader.ts';
import { withRoles } from './roles.ts';

/** Says of each sentence whether and how it may set a task, for whom and by when. */
export function findTasks(
  mentions: readonly Mention[],
  names: Names,
  segment: Segment,
  vocabulary: Vocabulary,
): readonly TaskMention[] {
  const periods = periodsOf(mentions);
  const named = byFirstToken(names);
  const tasks: TaskMention[] = [];
  for (const sentence of segment.sentences) {
    const task = readTask(createReader(segment, vocabulary, named, sentence), periods);
    if (task !== null) tasks.push(task);
  }
  return tasks;
}

interface Found
  extends Pick<TaskMention, 'setting' | 'issuer' | 'isFromPerson' | 'isPast' | 'mayAsk'> {
  readonly parties: readonly TaskParty[];
  /** From here on it is said what is to be done. */
  readonly from: number;
}

function readTask(reader: Reader, periods: readonly PeriodMention[]): TaskMention | null {
  return build(reader, find(reader), periods);
}

function find(reader: Reader): Found | null {
  const order = findOrder(reader);
  if (order !== null && order.force !== 'stress') return ordered(reader, order);
  const by = order === null ? {} : issuerOf(order);
  const duty = findDuty(reader, order?.end ?? reader.from);
  if (duty !== null) {
    // what the sentence begins with is who must act, not somebody before a later word of duty
    const opened = order === null ? unordered(reader) : null;
    const isOpened = opened !== null && opened.from < duty.from;
    return { ...(isOpened ? opened : duty), setting: 'owed', ...by };
  }
  if (order !== null) return { setting: 'stressed', parties: [], from: order.end, ...by };
  return unordered(reader);
}

function issuerOf({ issuer, isFromPerson, isPast }: Order) {
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(isFromPerson ? { isFromPerson } : {}),
    ...(isPast ? { isPast } : {}),
  };
}

const LONGEST_TOPIC = 30;
const PARTED = new Set([',', ':']);

// "đề nghị, thời gian tới, MTTQ phường tiếp tục …": a time or topic may stand before who must act
function ordered(reader: Reader, order: Order): Found {
  const last = Math.min(reader.to, order.end + LONGEST_TOPIC);
  for (let at = order.end; at < last; at += 1) {
    if (at > order.end && !PARTED.has(signAt(reader, at - 1))) continue;
    const named = readParties(reader, at);
    if (named !== null) return settled(reader, order, named.parties, named.end);
    if (beginsTask(reader, at)) return settled(reader, order, [], at);
  }
  return settled(reader, order, [], order.end);
}

function settled(reader: Reader, order: Order, parties: readonly TaskParty[], from: number): Found {
  const isAsked = order.isAsked || (order.force === 'ask' && goesUp(reader, parties));
  return {
    setting: isAsked ? 'asked' : 'ordered',
    parties,
    from,
    ...issuerOf(order),
    ...(order.force === 'ask' ? { mayAsk: true } : {}),
  };
}

// What is asked of the government, or of whoever stands above, goes upwards.
function goesUp(reader: Reader, [first]: readonly TaskParty[]): boolean {
  return first !== undefined && after(reader, reader.words.superiors, first.from) !== null;
}

// Somebody and what they do, or only what is to be done.
function unordered(reader: Reader): Found | null {
  if (after(reader, reader.words.consequences, reader.from) !== null) return null;
  for (const at of openings(reader)) {
    const named = readParties(reader, at);
    if (named !== null) {
      const task = taskAfter(reader, named.end);
      if (task !== null) return { ...task, parties: named.parties };
      if (named.end >= endOfAction(reader)) {
        return { setting: 'assigned', parties: named.parties, from: reader.to };
      }
    }
    if (after(reader, reader.words.tasks, at) !== null) {
      return tellsWhatWasDone(reader, at) ? null : { setting: 'plain', parties: [], from: at };
    }
  }
  return null;
}

// "Thực hiện kế hoạch của tỉnh, xã đã rà soát …": somebody has done it
function tellsWhatWasDone(reader: Reader, from: number): boolean {
  for (let at = from; at < reader.to; at += 1) {
    if (signAt(reader, at) !== ',') continue;
    const named = readParties(reader, at + 1);
    if (named === null) continue;
    if (after(reader, reader.words.doneWords, named.end) !== null) return true;
    at = named.end - 1;
  }
  return false;
}

const ALSO = new Set([...alsoWords, willWord]);
const WILL: string = willWord;

// who "sẽ" do something says so without being told
function taskAfter(reader: Reader, at: number): Pick<Found, 'setting' | 'from'> | null {
  let from = at;
  let setting: Found['setting'] = 'assigned';
  for (; ALSO.has(reader.tokens[from]?.key ?? ''); from += 1) {
    if (reader.tokens[from]?.key === WILL) setting = 'meant';
  }
  return beginsTask(reader, from) ? { setting, from } : null;
}

function endsWithColon(reader: Reader): boolean {
  return signAt(reader, reader.to - 1) === ':';
}

function build(
  reader: Reader,
  found: Found | null,
  periods: readonly PeriodMention[],
): TaskMention | null {
  if (found === null) return null;
  const { tokens, from, to } = reader;
  const { parties, start } = withRoles(reader, found.parties, skipSigns(reader, found.from));
  const end = endOfAction(reader);
  const least = found.parties.at(-1)?.to ?? found.from;
  const [deadline, ...furtherDeadlines] = readDeadlines(reader, least, periods);
  const product = readProduct(reader, start);
  const duration = durationOf(reader, start, end);
  const all = [...parties, ...partiesOfParts(reader, start)];
  const { from: _from, ...rest } = found;
  return {
    ...rest,
    parties: all,
    ...(start < end ? { action: stretchOf(tokens, start, end) } : {}),
    ...(product === undefined ? {} : { product }),
    ...(duration === undefined ? {} : { duration }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(furtherDeadlines.length === 0 ? {} : { furtherDeadlines }),
    leadsOn: endsWithColon(reader),
    ...stretchOf(tokens, from, to),
  };
}

// "tiếp tục …, kịp thời báo cáo" goes on, whatever comes of it now and then
function durationOf(reader: Reader, from: number, to: number): TaskMention['duration'] {
  const { words } = reader;
  if (from < to && after(reader, words.lastingTasks, from) !== null) return 'lasting';
  for (let at = from; at < to; at += 1) {
    if (after(reader, words.deliveries, at) !== null) return 'once';
  }
  return undefined;
}

// "yêu cầu: Công an xã tuần tra; các thôn dọn vệ sinh": each part may name its own
function partiesOfParts(reader: Reader, from: number): readonly TaskParty[] {
  const parties: TaskParty[] = [];
  for (let at = from; at < reader.to; at += 1) {
    if (signAt(reader, at) !== ';') continue;
    const named = readParties(reader, skipOpeners(reader, at + 1));
    if (named === null || taskAfter(reader, named.end) === null) continue;
    parties.push(...named.parties);
    at = named.end - 1;
  }
  return parties;
}

function skipSigns(reader: Reader, from: number): number {
  let at = from;
  while (signAt(reader, at) === ',' || signAt(reader, at) === ':') at += 1;
  return at;
}

function endOfAction(reader: Reader): number {
  let end = reader.to;
  while (end > reader.from && ['.', ';', ':', ',', '…', '/'].includes(signAt(reader, end - 1))) {
    end -= 1;
  }
  return end;
}
