import { defineRule } from '../../define-rule.ts';
import { meetingsWithout } from '../../missing-of-meeting.ts';

type MessageId = 'date' | 'time';

/** Papers about a meeting that do not tell its day, and invitations that do not tell the hour. */
export const meetingMissingDate = defineRule<MessageId>({
  id: 'meeting/missing-date',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thông lệ: giấy mời, biên bản, thông báo kết luận nêu ngày họp; giấy mời nêu giờ',
    en: 'Customary: invitations, minutes and notices give the day, invitations the hour',
  },
  name: { vi: 'Chưa có ngày, giờ họp', en: 'A meeting without day or hour' },
  messages: {
    date: {
      headline: { vi: 'Chưa thấy ngày họp.', en: 'No day of the meeting.' },
      detail: {
        vi: 'Dự thảo chưa ghi ngày họp. Đề nghị bổ sung ngày, tháng, năm.',
        en: 'The draft does not say on which day the meeting is or was.',
      },
    },
    time: {
      headline: { vi: 'Chưa thấy giờ họp.', en: 'No hour of the meeting.' },
      detail: {
        vi: 'Giấy mời chưa ghi giờ bắt đầu. Đề nghị bổ sung giờ và buổi.',
        en: 'The invitation does not say at what hour the meeting begins.',
      },
    },
  },
  related: {},
  fixes: {},
  find: (input) => [
    ...meetingsWithout(input, 'date', ['minutes', 'invitation', 'conclusion-notice']).map(
      ({ path, span }) => ({ messageId: 'date' as const, params: {}, path, span }),
    ),
    ...meetingsWithout(input, 'time', ['invitation']).map(({ path, span }) => ({
      messageId: 'time' as const,
      params: {},
      path,
      span,
    })),
  ],
});
