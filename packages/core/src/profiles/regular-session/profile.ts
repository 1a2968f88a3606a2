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

/** News of a regular session of a people's committee. */
export const regularSession: Profile = {
  id: 'regular-session',
  kind: 'regular-session',
  name: { vi: 'Tin phiên họp thường kỳ', en: 'Regular session' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: '… họp phiên thường kỳ tháng …\n' },
    dateline,
    {
      ...meetingOpening,
      skeleton:
        'Ngày …, … tổ chức phiên họp thường kỳ tháng …, đánh giá tình hình …, triển khai nhiệm vụ …. Đồng chí … chủ trì phiên họp.\n',
    },
    {
      role: 'agenda',
      presence: 'customary',
      name: 'Nội dung phiên họp',
      skeleton: 'Phiên họp đã nghe và cho ý kiến về các nội dung: ….\n',
    },
    { ...reported, alternatives: ['agenda'] },
    { ...lacking, presence: 'expected' },
    discussed,
    concluded,
    byline,
  ],
};
