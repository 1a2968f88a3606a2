import { slashed } from '../calendar.ts';
import type { Content } from '../content.ts';
import { type Block, dashed, numbered } from '../document.ts';
import { head, recipients, signature } from './head.ts';

export function conclusionNotice(content: Content): readonly Block[] {
  const { setting } = content;
  const { level, month, year, met, chair, chief } = setting;
  const meeting = `cuộc họp giao ban tháng ${month} năm ${year}`;
  return [
    head(setting, 'TB'),
    { part: 'title', text: `THÔNG BÁO\nKết luận của Chủ tịch UBND ${level} tại ${meeting}` },
    {
      part: 'opening',
      text: `Ngày ${slashed(met)}, tại trụ sở UBND ${level}, đồng chí ${chair}, Chủ tịch UBND ${level} đã chủ trì ${meeting}. Tham dự cuộc họp có các Phó Chủ tịch UBND ${level} và trưởng các phòng chuyên môn.\n\nSau khi nghe Văn phòng HĐND và UBND ${level} báo cáo và ý kiến của các đại biểu dự họp, đồng chí Chủ tịch UBND ${level} kết luận như sau:`,
    },
    { part: 'results', heading: 'ĐÁNH GIÁ CHUNG', text: dashed(content.results.slice(0, 2)) },
    { part: 'limitations', heading: 'TỒN TẠI, HẠN CHẾ', text: content.limitations },
    { part: 'directives', heading: 'NHIỆM VỤ TRỌNG TÂM', text: numbered(content.tasks) },
    {
      part: 'closing',
      text: `Trên đây là kết luận của Chủ tịch UBND ${level} tại ${meeting}, Văn phòng HĐND và UBND ${level} thông báo để các cơ quan, đơn vị biết, thực hiện./.`,
    },
    recipients(setting, `Chủ tịch, các Phó Chủ tịch UBND ${level}`),
    signature('TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG', chief),
  ];
}
