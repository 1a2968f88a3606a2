import {
  byline,
  concluded,
  dateline,
  discussed,
  meetingOpening,
  newsTitle,
  reported,
} from '../parts.ts';
import type { Profile } from '../profile.ts';

/** News of a session of a people's council. */
export const councilSession: Profile = {
  id: 'council-session',
  kind: 'council-session',
  name: { vi: 'Tin kỳ họp Hội đồng nhân dân', en: 'Session of a people’s council' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: 'HĐND … tổ chức kỳ họp thứ …\n' },
    dateline,
    {
      ...meetingOpening,
      skeleton:
        'Ngày …, HĐND … khóa …, nhiệm kỳ … tổ chức kỳ họp thứ …. Đồng chí … chủ tọa kỳ họp.\n',
    },
    {
      role: 'agenda',
      presence: 'customary',
      name: 'Nội dung, chương trình kỳ họp',
      skeleton: 'Tại kỳ họp, các đại biểu đã nghe ….\n',
    },
    { ...reported, presence: 'customary' },
    {
      ...discussed,
      name: 'Thảo luận, chất vấn và trả lời chất vấn',
      skeleton: 'Các đại biểu đã thảo luận, chất vấn về …; … trả lời, làm rõ ….\n',
    },
    {
      ...concluded,
      name: 'Nghị quyết được thông qua, kết luận của chủ tọa',
      skeleton: 'Kỳ họp đã biểu quyết thông qua … nghị quyết về ….\n',
    },
    byline,
  ],
  cues: [
    {
      phrases: [
        'biểu quyết thông qua',
        'thống nhất thông qua',
        'thông qua các nghị quyết',
        'đã thông qua nghị quyết',
        'quyết nghị',
      ],
      role: 'conclusion',
      weight: 4,
    },
    {
      phrases: ['chất vấn', 'trả lời chất vấn', 'phiên chất vấn', 'chất vấn và trả lời chất vấn'],
      role: 'discussion',
      weight: 4,
    },
    {
      phrases: ['chủ tọa kỳ họp', 'phát biểu khai mạc kỳ họp'],
      role: 'opening',
      weight: 3,
      isFirst: true,
    },
    { phrases: ['phát biểu bế mạc kỳ họp', 'bế mạc kỳ họp'], role: 'conclusion', weight: 5 },
  ],
};
