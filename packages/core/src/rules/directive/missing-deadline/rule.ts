import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { type Task, taskGroups } from '../../tasks-of.ts';

type MessageId = 'one' | 'several';

/** So many tasks of a part set a day before it is asked of the others. */
const CUSTOM = 2;

/** Tasks without a deadline, where the others beside them have one. */
export const directiveMissingDeadline = defineRule<MessageId>({
  id: 'directive/missing-deadline',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thông lệ: giao việc thì nêu rõ người thực hiện và thời hạn',
    en: 'Custom: a task names who acts and by when',
  },
  name: { vi: 'Nhiệm vụ chưa có thời hạn', en: 'Tasks without a deadline' },
  messages: {
    one: {
      headline: { vi: 'Nhiệm vụ chưa có thời hạn.', en: 'No deadline for this task.' },
      detail: {
        vi: 'Nhiệm vụ này chưa ghi thời hạn hoàn thành; {others} nhiệm vụ khác trong mục đã ghi.',
        en: 'This task has no deadline; {others} others of this part have one.',
      },
    },
    several: {
      headline: {
        vi: '{count} nhiệm vụ chưa ghi thời hạn.',
        en: '{count} tasks have no deadline.',
      },
      detail: {
        vi: 'Trong mục này, {count} nhiệm vụ chưa ghi thời hạn hoàn thành; {others} nhiệm vụ đã ghi.',
        en: 'In this part {count} tasks have no deadline; {others} have one.',
      },
    },
  },
  related: { task: { vi: 'Nhiệm vụ chưa có thời hạn', en: 'A task without a deadline' } },
  fixes: {},
  find: ({ report, outline }) =>
    taskGroups(report, outline, 'deadline').flatMap(({ tasks, isAsked }) => {
      const dated = tasks.filter(({ hasDeadline }) => hasDeadline);
      if (isAsked) return describe(tasks.filter(isOpen), dated.length);
      const gaps = tasks.filter((task) => isOpen(task) && task.duration === 'once' && !task.hasDay);
      // a day set for nobody is set for all of them
      const isForAll = dated.some(({ hasAssignee }) => !hasAssignee);
      const ending = tasks.filter(({ duration }) => duration !== 'lasting');
      const isUsual = dated.length >= CUSTOM && dated.length >= ending.length / 2;
      return isUsual && !isForAll ? describe(gaps, dated.length) : [];
    }),
});

// A vague one is told of by itself.
function isOpen({ hasDeadline, vague, duration }: Task): boolean {
  return !hasDeadline && vague === null && duration !== 'lasting';
}

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
