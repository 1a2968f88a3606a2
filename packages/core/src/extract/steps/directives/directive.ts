import type { Directive } from '../../../domain/directive/directive.ts';
import { originalSpan } from '../../../text/view.ts';
import type { TaskMention, TaskParty } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import { toDeadline } from './deadline.ts';
import { wordsOf } from './words.ts';

/** What the text before a sentence says of it. */
export interface Context {
  readonly issuer: Directive['issuer'];
  readonly assignees: Directive['assignees'];
  readonly reference: string | null;
  /** A sentence before it in the same block sets a task too. */
  readonly goesOn: boolean;
}

/** A sentence that sets a task, as data. */
export function toDirective(
  task: TaskMention,
  passage: Passage,
  { issuer, assignees, reference, goesOn }: Context,
): Directive {
  const { action, product, duration, deadline, isPast } = task;
  const named = task.parties.map((party) => toAssignee(party, passage));
  const mayInherit = named.every(({ role }) => role === 'cooperating');
  const due = deadline === undefined ? null : toDeadline(deadline, passage, reference);
  const all = mayInherit ? [...(assignees ?? []), ...named] : named;
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(all.length === 0 ? {} : { assignees: all }),
    ...(action === undefined ? {} : { action: wordsOf(action, passage) }),
    ...(product === undefined ? {} : { product: wordsOf(product, passage) }),
    ...(duration === undefined ? {} : { duration }),
    ...(due === null ? {} : { deadline: due }),
    ...(isPast === true ? { told: true } : {}),
    ...(goesOn ? { goesOn } : {}),
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
