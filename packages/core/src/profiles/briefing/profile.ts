import {
  byline,
  concluded,
  dateline,
  discussed,
  lacking,
  meetingOpening,
  newsTitle,
  reported,
} from '../parts.ts';
import type { Profile } from '../profile.ts';

/** News of a briefing: what the past period brought, what the next one asks for. */
export const briefing: Profile = {
  id: 'briefing',
  kind: 'briefing',
  name: { vi: 'Tin hội nghị giao ban', en: 'Briefing' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: '… giao ban tháng …, triển khai nhiệm vụ tháng …\n' },
    dateline,
    {
      ...meetingOpening,
      skeleton:
        'Ngày …, … tổ chức hội nghị giao ban tháng …, triển khai nhiệm vụ tháng …. Đồng chí … chủ trì hội nghị.\n',
    },
    reported,
    { ...lacking, presence: 'expected' },
    discussed,
    concluded,
    byline,
  ],
};
