import type { Deadline } from '../../../domain/directive/deadline.ts';
import { deadlineEnd } from '../../../domain/directive/deadline-end.ts';
import { originalSpan } from '../../../text/view.ts';
import type { DeadlineMention, TaskMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import type { Region } from './region.ts';
import { wordsOf } from './words.ts';

/** By when something is to be done, as data; null where the words turn out to say no such thing. */
export function toDeadline(
  deadline: DeadlineMention,
  passage: Passage,
  reference: string | null,
): Deadline | null {
  const { period, isVague, isFirm, isBefore, isDoubtful } = deadline;
  const end = period === undefined ? null : deadlineEnd(period, reference, isBefore);
  // "kết quả trong 6 tháng đầu năm": what is over is no deadline unless its words say so
  if (isFirm !== true && end !== null && reference !== null && end < reference) return null;
  const isSupplied = period?.end === undefined && period?.relative === undefined;
  return {
    text: wordsOf(deadline, passage),
    ...(end === null ? {} : { end, ...(isSupplied ? { supplied: true } : {}) }),
    ...(isDoubtful === true ? { doubtful: true } : {}),
    ...(isVague === true ? { vague: true } : {}),
    span: originalSpan(passage.view, deadline),
  };
}

/** In these parts whatever has a day is still to be done. */
const AHEAD: ReadonlySet<Region> = new Set(['tasks', 'orders', 'speech']);

/**
 * The days in a sentence besides that of its directive: all of them where it only says what the
 * document plans itself.
 */
export function otherDeadlines(
  { deadline, furtherDeadlines = [], isPast, setting }: TaskMention,
  isDirective: boolean,
  region: Region,
): readonly DeadlineMention[] {
  if (isPast === true) return [];
  if (isDirective) return furtherDeadlines;
  if (!AHEAD.has(region) || setting === 'stressed' || deadline === undefined) return [];
  return [deadline, ...furtherDeadlines];
}
