import type { Profile } from '../profile.ts';

/** The usual outline of a socio-economic report by month, quarter or year. */
export const periodicReport: Profile = {
  id: 'periodic-report',
  kind: 'periodic-report',
  name: { vi: 'Báo cáo định kỳ tình hình kinh tế - xã hội', en: 'Periodic socio-economic report' },
  basis: 'Customary: NĐ 09/2019/NĐ-CP leaves the outline to the organ that orders the report',
  parts: [
    {
      role: 'results',
      presence: 'required',
      headings: [
        'kết quả',
        'kết quả thực hiện',
        'kết quả đạt được',
        'tình hình thực hiện',
        'tình hình kinh tế',
      ],
    },
    {
      role: 'limitations',
      presence: 'customary',
      headings: ['tồn tại', 'hạn chế', 'khó khăn', 'tồn tại, hạn chế', 'khó khăn, vướng mắc'],
    },
    { role: 'causes', presence: 'customary', headings: ['nguyên nhân'] },
    {
      role: 'plan',
      presence: 'required',
      headings: ['phương hướng', 'nhiệm vụ', 'nhiệm vụ trọng tâm', 'chương trình công tác'],
    },
    {
      role: 'proposals',
      presence: 'customary',
      headings: ['kiến nghị', 'đề xuất', 'đề xuất, kiến nghị', 'kiến nghị, đề xuất'],
    },
    { role: 'recipients', presence: 'customary', headings: ['nơi nhận'] },
    { role: 'annex', presence: 'customary', headings: ['phụ lục'] },
  ],
};
