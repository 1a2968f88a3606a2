import { defineRule } from '../../define-rule.ts';
import type { Located } from '../../rule.ts';
import { taskGroups } from '../../tasks-of.ts';

type MessageId = 'one' | 'several';

/** Deadlines that name no day: "kịp thời", "sớm", "trong thời gian tới". */
export const directiveVagueDeadline = defineRule<MessageId>({
  id: 'directive/vague-deadline',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thông lệ: thời hạn nêu ngày, tháng cụ thể',
    en: 'Custom: a deadline names a day or month',
  },
  name: { vi: 'Thời hạn chưa cụ thể', en: 'Deadlines that name no day' },
  messages: {
    one: {
      headline: { vi: 'Thời hạn chưa cụ thể.', en: 'A deadline that names no day.' },
      detail: {
        vi: 'Nhiệm vụ này chỉ ghi thời hạn chung, chưa nêu ngày, tháng. Có thể ghi ngày cụ thể để tiện theo dõi.',
        en: 'The words name no day or month. A date would make the task easier to follow.',
      },
    },
    several: {
      headline: {
        vi: '{count} thời hạn chưa cụ thể.',
        en: '{count} deadlines that name no day.',
      },
      detail: {
        vi: 'Trong mục này, {count} nhiệm vụ chỉ ghi thời hạn chung, chưa nêu ngày, tháng. Có thể ghi ngày cụ thể để tiện theo dõi.',
        en: 'In this part {count} tasks have deadlines that name no day or month. Dates would make them easier to follow.',
      },
    },
  },
  related: { deadline: { vi: 'Thời hạn chưa cụ thể', en: 'A deadline that names no day' } },
  fixes: {},
  find: ({ report, outline }) =>
    taskGroups(report, outline, 'deadline').flatMap(({ tasks, isAsked }) => {
      const vague = tasks.flatMap((task): readonly Located[] =>
        task.vague !== null && task.duration !== 'lasting' ? [task.vague] : [],
      );
      const [first, ...rest] = vague;
      if (first === undefined) return [];
      return [
        {
          messageId: rest.length === 0 ? ('one' as const) : ('several' as const),
          ...(isAsked ? {} : { severity: 'hint' as const }),
          params: { count: `${vague.length}` },
          path: first.path,
          span: first.span,
          related: rest.map((place) => ({ role: 'deadline', ...place })),
        },
      ];
    }),
});
