import { deadlineEnd } from '../../../domain/directive/deadline-end.ts';
import type { Directive } from '../../../domain/directive/directive.ts';
import { originalSpan } from '../../../text/view.ts';
import type { TaskMention, TaskParty } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import { wordsOf } from './words.ts';

/** What the text before a sentence says of it. */
export interface Context {
  readonly issuer: Directive['issuer'];
  readonly assignees: Directive['assignees'];
  readonly reference: string | null;
}

/** A sentence that sets a task, as data. */
export function toDirective(
  task: TaskMention,
  passage: Passage,
  { issuer, assignees, reference }: Context,
): Directive {
  const { action, product, deadline } = task;
  const named = task.parties.map((party) => toAssignee(party, passage));
  const mayInherit = named.every(({ role }) => role === 'cooperating');
  const due = deadline === undefined ? null : toDeadline(deadline, passage, reference);
  const all = mayInherit ? [...(assignees ?? []), ...named] : named;
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(all.length === 0 ? {} : { assignees: all }),
    ...(action === undefined ? {} : { action: wordsOf(action, passage) }),
    ...(product === undefined ? {} : { product: wordsOf(product, passage) }),
    ...(due === null ? {} : { deadline: due }),
    span: originalSpan(passage.view, task),
  };
}

/** Somebody who is given a task, as data. */
export function toAssignee(party: TaskParty, passage: Passage) {
  return {
    text: wordsOf(party, passage),
    ...(party.role === undefined ? {} : { role: party.role }),
    span: originalSpan(passage.view, party),
  };
}

function toDeadline(
  deadline: NonNullable<TaskMention['deadline']>,
  passage: Passage,
  reference: string | null,
): NonNullable<Directive['deadline']> | null {
  const { period, isVague, isFirm, isBefore } = deadline;
  const end = period === undefined ? null : deadlineEnd(period, reference, isBefore);
  // "kết quả trong 6 tháng đầu năm": what is over is no deadline unless its words say so
  if (isFirm !== true && end !== null && reference !== null && end < reference) return null;
  return {
    text: wordsOf(deadline, passage),
    ...(end === null ? {} : { end }),
    ...(isVague === true ? { vague: true } : {}),
    span: originalSpan(passage.view, deadline),
  };
}
