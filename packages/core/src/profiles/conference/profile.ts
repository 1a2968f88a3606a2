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

/** News of a conference that is no briefing. */
export const conference: Profile = {
  id: 'conference',
  kind: 'conference',
  name: { vi: 'Tin hội nghị', en: 'Conference' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: '… tổ chức hội nghị …\n' },
    dateline,
    {
      ...meetingOpening,
      skeleton: 'Ngày …, … tổ chức hội nghị …. Đồng chí … chủ trì hội nghị. Tham dự có ….\n',
    },
    { ...reported, presence: 'customary' },
    lacking,
    discussed,
    { ...concluded, presence: 'customary' },
    {
      role: 'closing',
      presence: 'customary',
      name: 'Khen thưởng, phát động, bế mạc',
      skeleton: 'Nhân dịp này, ….\n',
    },
    byline,
  ],
};
