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

/** News of a working visit: who came to whom, what was reported and asked for, what was concluded. */
export const workingSession: Profile = {
  id: 'working-session',
  kind: 'working-session',
  name: { vi: 'Tin buổi làm việc, kiểm tra', en: 'Working session' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: '… làm việc với …\n' },
    dateline,
    {
      ...meetingOpening,
      skeleton:
        'Ngày …, đoàn công tác … do đồng chí … làm trưởng đoàn đã có buổi làm việc với … về …. Cùng dự có ….\n',
    },
    { ...reported, presence: 'customary' },
    lacking,
    {
      role: 'proposals',
      presence: 'customary',
      name: 'Kiến nghị, đề xuất',
      skeleton: 'Tại buổi làm việc, … kiến nghị … xem xét ….\n',
    },
    discussed,
    {
      ...concluded,
      skeleton: 'Kết luận buổi làm việc, đồng chí … ghi nhận … và yêu cầu ….\n',
    },
    byline,
  ],
};
