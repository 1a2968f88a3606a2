import { defineRule } from '../../define-rule.ts';
import { meetingsWithout } from '../../missing-of-meeting.ts';

/** Papers about a meeting that name no body at all. */
export const meetingMissingOrgan = defineRule<'missing'>({
  id: 'meeting/missing-organ',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'NĐ 30/2020/NĐ-CP, Điều 8 (tên cơ quan ban hành văn bản)',
    en: 'Decree 30/2020/NĐ-CP, Article 8 (the organ that issues a document)',
  },
  name: { vi: 'Chưa có cơ quan tổ chức họp', en: 'A meeting that nobody is said to hold' },
  messages: {
    missing: {
      headline: { vi: 'Chưa thấy cơ quan tổ chức họp.', en: 'No organ holds the meeting.' },
      detail: {
        vi: 'Dự thảo chưa ghi cơ quan ban hành và cơ quan tổ chức cuộc họp. Đề nghị bổ sung.',
        en: 'The draft names neither the organ that issues it nor the one that holds the meeting.',
      },
    },
  },
  related: {},
  fixes: {},
  find: (input) =>
    input.report.envelope?.organ !== undefined
      ? []
      : meetingsWithout(input, 'organ', ['minutes', 'invitation', 'conclusion-notice']).map(
          ({ path, span }) => ({ messageId: 'missing', params: {}, path, span }),
        ),
});
