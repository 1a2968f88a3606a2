import { fieldsOf, padded, slashed } from '../calendar.ts';
import type { Content } from '../content.ts';
import type { Block } from '../document.ts';

export function meetingNews(content: Content): readonly Block[] {
  const { level, name, month, year, met, issued, chair, deputies } = content.setting;
  const { day, month: monthIssued, year: yearIssued } = fieldsOf(issued);
  return [
    {
      part: 'title',
      text: `UBND ${level} ${name} họp phiên thường kỳ tháng ${month} năm ${year}`,
    },
    { part: 'dateline', text: `${padded(day)}/${padded(monthIssued)}/${yearIssued} 10:15` },
    {
      part: 'opening',
      text: `Sáng ngày ${slashed(met)}, UBND ${level} ${name} tổ chức phiên họp thường kỳ tháng ${month}, đánh giá tình hình kinh tế - xã hội tháng ${month}, triển khai nhiệm vụ tháng ${month + 1} năm ${year}. Đồng chí ${chair}, Chủ tịch UBND ${level} chủ trì phiên họp. Cùng dự có đồng chí ${deputies[0]}, Phó Chủ tịch UBND ${level}.`,
    },
    {
      part: 'agenda',
      text: `Phiên họp đã nghe báo cáo tình hình kinh tế - xã hội tháng ${month} và cho ý kiến về ${content.subject}.`,
    },
    { part: 'results', text: `Theo báo cáo, ${lowered(content.results.join(' '))}` },
    { part: 'limitations', text: `Tuy nhiên, ${lowered(content.limitations)}` },
    {
      part: 'discussion',
      text: `Các thành viên UBND ${level} đã thảo luận, tham gia ý kiến về giải pháp thực hiện.`,
    },
    {
      part: 'conclusion',
      text: `Kết luận phiên họp, đồng chí ${chair} ghi nhận những kết quả đã đạt được và nhấn mạnh một số nhiệm vụ. ${content.tasks.join(' ')}`,
    },
    { part: 'byline', text: 'Tin, ảnh: Minh Anh' },
  ];
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
