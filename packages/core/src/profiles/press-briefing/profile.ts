import { byline, dateline, lacking, meetingOpening, newsTitle, reported } from '../parts.ts';
import type { Profile } from '../profile.ts';

/** News of a press briefing. */
export const pressBriefing: Profile = {
  id: 'press-briefing',
  kind: 'press-briefing',
  name: { vi: 'Tin họp báo', en: 'Press briefing' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: '… họp báo thông tin về tình hình …\n' },
    dateline,
    {
      ...meetingOpening,
      skeleton: 'Ngày …, … tổ chức họp báo thông tin về …. Đồng chí … chủ trì họp báo.\n',
    },
    reported,
    lacking,
    {
      role: 'plan',
      presence: 'customary',
      name: 'Nhiệm vụ, giải pháp thời gian tới',
      skeleton: 'Trong thời gian tới, … tập trung ….\n',
    },
    {
      role: 'question',
      alternatives: ['discussion'],
      presence: 'customary',
      name: 'Câu hỏi của phóng viên và trả lời',
      skeleton: 'Tại họp báo, phóng viên các cơ quan báo chí đặt câu hỏi về …; … trả lời ….\n',
    },
    byline,
  ],
  cues: [
    {
      phrases: [
        'phóng viên các cơ quan báo chí',
        'các phóng viên',
        'các nhà báo',
        'đại diện các cơ quan báo chí',
        'trả lời câu hỏi',
        'trả lời báo chí',
      ],
      role: 'question',
      weight: 3,
    },
  ],
};
