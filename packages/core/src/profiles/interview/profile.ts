import { byline, dateline, newsTitle } from '../parts.ts';
import type { Profile } from '../profile.ts';

/** A talk in questions and answers. */
export const interview: Profile = {
  id: 'interview',
  kind: 'interview',
  name: { vi: 'Bài phỏng vấn', en: 'Interview' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: '…\n' },
    dateline,
    {
      role: 'opening',
      presence: 'required',
      name: 'Lời dẫn: ai trả lời, về việc gì',
      skeleton: 'Nhân dịp …, phóng viên đã có cuộc trao đổi với đồng chí … về ….\n',
    },
    {
      role: 'question',
      presence: 'required',
      name: 'Câu hỏi',
      skeleton: '- Xin đồng chí cho biết những kết quả nổi bật … trong năm …?\n',
    },
    {
      role: 'results',
      alternatives: ['limitations', 'causes', 'plan', 'proposals'],
      presence: 'required',
      name: 'Trả lời',
      skeleton: '+ …\n',
    },
    {
      role: 'closing',
      presence: 'customary',
      name: 'Lời cảm ơn',
      skeleton: '- Trân trọng cảm ơn đồng chí!\n',
    },
    byline,
  ],
};
