import type { ReportKindName } from '../report-kinds.ts';
import type { Source } from '../source.ts';

/** How a kind of document is named in a draft's front matter (`loai: giao ban`). */
export interface DocumentTypeRow {
  readonly phrases: readonly string[];
  readonly kind: ReportKindName;
  readonly source: Source;
}

export const documentTypes: readonly DocumentTypeRow[] = [
  { phrases: ['giao ban', 'hội nghị giao ban'], kind: 'briefing', source: 'attested' },
  {
    phrases: ['phiên họp thường kỳ', 'họp thường kỳ', 'phiên họp'],
    kind: 'regular-session',
    source: 'attested',
  },
  {
    phrases: ['làm việc', 'buổi làm việc', 'kiểm tra'],
    kind: 'working-session',
    source: 'attested',
  },
  { phrases: ['hội nghị'], kind: 'conference', source: 'attested' },
  { phrases: ['kỳ họp', 'kỳ họp HĐND'], kind: 'council-session', source: 'attested' },
  { phrases: ['họp báo'], kind: 'press-briefing', source: 'attested' },
  { phrases: ['phỏng vấn'], kind: 'interview', source: 'attested' },
  {
    phrases: ['báo cáo', 'báo cáo định kỳ'],
    kind: 'periodic-report',
    source: { law: 'NĐ 09/2019/NĐ-CP' },
  },
  {
    phrases: ['thông báo kết luận', 'thông báo'],
    kind: 'conclusion-notice',
    source: { law: 'QĐ 45/2018/QĐ-TTg' },
  },
  { phrases: ['biên bản'], kind: 'minutes', source: { law: 'NĐ 30/2020/NĐ-CP' } },
  { phrases: ['giấy mời'], kind: 'invitation', source: { law: 'NĐ 30/2020/NĐ-CP' } },
  { phrases: ['báo cáo ngành', 'kết quả ngành'], kind: 'sector-report', source: 'attested' },
  { phrases: ['tin', 'tin tức'], kind: 'news', source: 'attested' },
];
