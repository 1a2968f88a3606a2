import { byline, dateline, lacking, newsTitle, reported } from '../parts.ts';
import type { Profile } from '../profile.ts';

/** The results of one sector, without a meeting. */
export const sectorReport: Profile = {
  id: 'sector-report',
  kind: 'sector-report',
  name: { vi: 'Kết quả một ngành, lĩnh vực', en: 'Results of one sector' },
  basis: 'Customary',
  body: 'results',
  parts: [
    { ...newsTitle, skeleton: 'Kết quả … tháng …\n' },
    dateline,
    { ...reported, alternatives: ['opening'] },
    lacking,
    {
      role: 'causes',
      presence: 'customary',
      name: 'Nguyên nhân',
      skeleton: 'Nguyên nhân chủ yếu do ….\n',
    },
    {
      role: 'plan',
      presence: 'customary',
      name: 'Nhiệm vụ, giải pháp thời gian tới',
      skeleton: 'Trong thời gian tới, … tập trung ….\n',
    },
    byline,
  ],
};
