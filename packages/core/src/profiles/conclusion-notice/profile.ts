import { header, recipients, signature } from '../parts.ts';
import type { Profile } from '../profile.ts';

const ND30 = 'NĐ 30/2020/NĐ-CP, Điều 8';

/** The notice of what was concluded at a meeting, due five working days after it. */
export const conclusionNotice: Profile = {
  id: 'conclusion-notice',
  kind: 'conclusion-notice',
  name: { vi: 'Thông báo kết luận cuộc họp', en: 'Notice of conclusions' },
  basis: 'The duty: QĐ 45/2018/QĐ-TTg; the outline: customary',
  body: 'directives',
  parts: [
    header,
    {
      role: 'title',
      presence: 'required',
      basis: ND30,
      name: 'Tên loại và trích yếu nội dung',
      skeleton: 'THÔNG BÁO\nKết luận của … tại …\n',
    },
    {
      role: 'opening',
      presence: 'required',
      name: 'Thời gian, người chủ trì, nội dung, thành phần cuộc họp',
      skeleton:
        'Ngày …, tại …, đồng chí … đã chủ trì cuộc họp về …. Tham dự cuộc họp có ….\n\nSau khi nghe … báo cáo và ý kiến của các đại biểu dự họp, đồng chí … kết luận như sau:\n',
    },
    {
      role: 'results',
      alternatives: ['conclusion'],
      presence: 'customary',
      name: 'Đánh giá chung',
      headings: ['đánh giá chung', 'đánh giá tình hình', 'về kết quả', 'kết quả', 'ưu điểm'],
      skeleton: 'I. ĐÁNH GIÁ CHUNG\n\n…\n',
    },
    {
      role: 'limitations',
      presence: 'customary',
      name: 'Hạn chế',
      headings: ['tồn tại', 'hạn chế', 'khó khăn'],
    },
    {
      role: 'directives',
      alternatives: ['conclusion'],
      presence: 'required',
      name: 'Nội dung kết luận, giao nhiệm vụ',
      headings: [
        'phương hướng',
        'nhiệm vụ',
        'nhiệm vụ trọng tâm',
        'nhiệm vụ, giải pháp',
        'giải pháp',
        'kết luận',
        'nội dung kết luận',
        'ý kiến chỉ đạo',
        'giao nhiệm vụ',
        'tổ chức thực hiện',
        'đề nghị',
        'kiến nghị',
        'kế hoạch',
        'chương trình công tác',
      ],
      skeleton:
        'II. NHIỆM VỤ TRỌNG TÂM\n\n1. Giao … chủ trì, phối hợp với … thực hiện …, hoàn thành trước ngày ….\n\n2. Yêu cầu …\n',
    },
    {
      role: 'closing',
      presence: 'customary',
      name: 'Thông báo để biết, thực hiện',
      skeleton:
        'Trên đây là kết luận của … tại …, Văn phòng … thông báo để các cơ quan, đơn vị biết, thực hiện./.\n',
    },
    recipients,
    { ...signature, skeleton: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n…\n' },
  ],
};
