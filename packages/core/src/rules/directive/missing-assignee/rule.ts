import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { type Task, taskGroups } from '../../tasks-of.ts';

type MessageId = 'one' | 'several';

/** So many tasks of a part name who acts before it is asked of the others. */
const CUSTOM = 3;
/** And so many times as many as those that do not. */
const MAJORITY = 3;

/** Tasks that are given to nobody, where the others beside them name who acts. */
export const directiveMissingAssignee = defineRule<MessageId>({
  id: 'directive/missing-assignee',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thông lệ: giao việc thì nêu rõ người thực hiện và thời hạn',
    en: 'Custom: a task names who acts and by when',
  },
  name: { vi: 'Nhiệm vụ chưa có đơn vị thực hiện', en: 'Tasks given to nobody' },
  messages: {
    one: {
      headline: { vi: 'Nhiệm vụ chưa có đơn vị thực hiện.', en: 'Nobody is given this task.' },
      detail: {
        vi: 'Nhiệm vụ này chưa ghi đơn vị, cá nhân thực hiện; {others} nhiệm vụ khác trong mục đã ghi.',
        en: 'Who is to act is not said; {others} other tasks of this part say it.',
      },
    },
    several: {
      headline: {
        vi: '{count} nhiệm vụ chưa ghi đơn vị thực hiện.',
        en: '{count} tasks are given to nobody.',
      },
      detail: {
        vi: 'Trong mục này, {count} nhiệm vụ chưa ghi đơn vị, cá nhân thực hiện; {others} nhiệm vụ đã ghi.',
        en: 'In this part {count} tasks do not say who is to act; {others} do.',
      },
    },
  },
  related: { task: { vi: 'Nhiệm vụ chưa có đơn vị thực hiện', en: 'A task given to nobody' } },
  fixes: {},
  find: ({ report, outline }) =>
    taskGroups(report, outline, 'assignee').flatMap(({ tasks, isAsked }) => {
      const given = tasks.filter(({ hasAssignee }) => hasAssignee).length;
      const gaps = tasks.filter(({ hasAssignee }) => !hasAssignee);
      if (isAsked) return describe(gaps, given);
      const once = gaps.filter(({ duration }) => duration === 'once');
      return given >= CUSTOM && given >= MAJORITY * gaps.length ? describe(once, given) : [];
    }),
});

function describe(gaps: readonly Task[], others: number): readonly Problem<MessageId>[] {
  const [first, ...rest] = gaps;
  if (first === undefined) return [];
  return [
    {
      messageId: rest.length === 0 ? 'one' : 'several',
      params: { count: `${gaps.length}`, others: `${others}` },
      path: first.path,
      span: first.span,
      related: rest.map(({ path, span }) => ({ role: 'task', path, span })),
    },
  ];
}
