import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { defineRule } from '../../define-rule.ts';
import { meetingsWithout } from '../../missing-of-meeting.ts';

/** Minutes that do not tell who chaired. */
export const meetingMissingChair = defineRule<'missing'>({
  id: 'meeting/missing-chair',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'QĐ 45/2018/QĐ-TTg (biên bản ghi người chủ trì và thành phần dự họp)',
    en: 'Decision 45/2018/QĐ-TTg (minutes name the chair and those present)',
  },
  name: { vi: 'Biên bản chưa có người chủ trì', en: 'Minutes without a chair' },
  messages: {
    missing: {
      headline: { vi: 'Chưa thấy người chủ trì.', en: 'No chair is named.' },
      detail: {
        vi: 'Biên bản chưa ghi ai chủ trì cuộc họp. Đề nghị bổ sung họ tên, chức vụ.',
        en: 'The minutes do not say who chaired the meeting. Name and post are to be added.',
      },
    },
  },
  related: {},
  fixes: {},
  find: (input) =>
    meetingsWithout(input, 'chair', ['minutes'])
      .filter(({ meeting }) => isLed(meeting) && meeting.concludedBy === undefined)
      .map(({ path, span }) => ({ messageId: 'missing', params: {}, path, span })),
});

// Minutes of an inspection or of something handed over have parties and no chair.
function isLed({ kind, named }: Meeting): boolean {
  return named === undefined || (kind !== undefined && kind !== 'working-session');
}
