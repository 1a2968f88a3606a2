import { defineRule } from '../../define-rule.ts';
import { meetingsWithout } from '../../missing-of-meeting.ts';

/** Minutes that do not tell who was there. */
export const meetingMissingAttendees = defineRule<'missing'>({
  id: 'meeting/missing-attendees',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'QĐ 45/2018/QĐ-TTg (biên bản ghi người chủ trì và thành phần dự họp)',
    en: 'Decision 45/2018/QĐ-TTg (minutes name the chair and those present)',
  },
  name: { vi: 'Biên bản chưa có thành phần dự họp', en: 'Minutes without those present' },
  messages: {
    missing: {
      headline: { vi: 'Chưa thấy thành phần dự họp.', en: 'Nobody is said to be present.' },
      detail: {
        vi: 'Biên bản chưa ghi ai dự họp. Đề nghị bổ sung thành phần, số người có mặt.',
        en: 'The minutes do not say who took part. Those present, or how many, are to be added.',
      },
    },
  },
  related: {},
  fixes: {},
  find: (input) =>
    meetingsWithout(input, 'attendees', ['minutes']).map(({ path, span }) => ({
      messageId: 'missing',
      params: {},
      path,
      span,
    })),
});
