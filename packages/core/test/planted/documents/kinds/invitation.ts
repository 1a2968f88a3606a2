import { slashed, weekdayName, workingDay } from '../calendar.ts';
import type { Content } from '../content.ts';
import type { Block } from '../document.ts';
import { head, recipients, signature } from './head.ts';

export function invitation(content: Content): readonly Block[] {
  const { setting, subject } = content;
  const { level, chair, chief, issued, economy } = setting;
  const day = workingDay(issued + 5);
  return [
    head(setting, 'GM'),
    { part: 'title', text: `GIẤY MỜI\nHọp về ${subject}` },
    {
      part: 'addressee',
      text: `Kính gửi:\n- Thường trực Đảng ủy, Thường trực HĐND ${level};\n- ${economy};\n- Công an ${level}.`,
    },
    {
      part: 'opening',
      text: `UBND ${level} tổ chức cuộc họp về ${subject}, cụ thể như sau:`,
    },
    {
      part: 'agenda',
      text: `1. Nội dung: Cho ý kiến về ${subject}.\n\n2. Thời gian: 8 giờ 00, ${weekdayName(day)}, ngày ${slashed(day)}.\n\n3. Địa điểm: Phòng họp tầng 2, trụ sở UBND ${level}.\n\n4. Chủ trì: Đồng chí ${chair}, Chủ tịch UBND ${level}.`,
    },
    {
      part: 'directives',
      text: `5. Phân công chuẩn bị\n\n- ${economy} chuẩn bị báo cáo, gửi Văn phòng HĐND và UBND ${level} trước ngày ${slashed(day - 2)}.`,
    },
    recipients(setting, 'Như trên'),
    signature('TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG', chief),
  ];
}
