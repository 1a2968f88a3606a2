import { byline, dateline, newsTitle, reported } from '../parts.ts';
import type { Profile } from '../profile.ts';

/** News of anything else. */
export const news: Profile = {
  id: 'news',
  kind: 'news',
  name: { vi: 'Tin', en: 'News' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: '…\n' },
    dateline,
    {
      role: 'opening',
      presence: 'required',
      name: 'Lời dẫn: ai làm gì, khi nào, ở đâu',
      skeleton: 'Ngày …, … đã ….\n',
    },
    { ...reported, presence: 'customary', name: 'Nội dung', skeleton: '…\n' },
    byline,
  ],
};
