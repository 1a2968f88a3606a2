import type { Content } from '../content.ts';
import { type Block, dashed, numbered } from '../document.ts';
import { head, recipients, signature } from './head.ts';

export function periodicReport(content: Content): readonly Block[] {
  const { setting } = content;
  const { level, name, province, month, year, chair } = setting;
  const subject = `tình hình kinh tế - xã hội tháng ${month}, nhiệm vụ trọng tâm tháng ${month + 1} năm ${year}`;
  return [
    head(setting, 'BC'),
    { part: 'title', text: `BÁO CÁO\nT${subject.slice(1)}` },
    { part: 'addressee', text: `Kính gửi: Ủy ban nhân dân tỉnh ${province}.` },
    {
      part: 'opening',
      text: `Thực hiện chế độ báo cáo định kỳ, UBND ${level} ${name} báo cáo ${subject} như sau:`,
    },
    {
      part: 'results',
      heading: `KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG ${month}`,
      text: dashed(content.results),
    },
    { part: 'limitations', heading: 'TỒN TẠI, HẠN CHẾ', text: content.limitations },
    { part: 'causes', heading: 'NGUYÊN NHÂN', text: content.causes },
    {
      part: 'plan',
      heading: `NHIỆM VỤ TRỌNG TÂM THÁNG ${month + 1}`,
      text: numbered(content.tasks),
    },
    { part: 'proposals', heading: 'KIẾN NGHỊ, ĐỀ XUẤT', text: content.proposals },
    {
      part: 'closing',
      text: `Trên đây là báo cáo ${subject} của UBND ${level} ${name}./.`,
    },
    recipients(setting, 'UBND tỉnh'),
    signature('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', chair),
  ];
}
