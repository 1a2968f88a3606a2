import { header, recipients, signature } from '../parts.ts';
import type { Profile } from '../profile.ts';

const ND30 = 'NĐ 30/2020/NĐ-CP, Điều 8';

/** The usual outline of a socio-economic report by month, quarter or year. */
export const periodicReport: Profile = {
  id: 'periodic-report',
  kind: 'periodic-report',
  name: { vi: 'Báo cáo định kỳ tình hình kinh tế - xã hội', en: 'Periodic socio-economic report' },
  basis: 'Customary: NĐ 09/2019/NĐ-CP leaves the outline to the organ that orders the report',
  body: 'results',
  parts: [
    header,
    {
      role: 'title',
      presence: 'required',
      basis: ND30,
      name: 'Tên loại và trích yếu nội dung',
      skeleton: 'BÁO CÁO\nTình hình kinh tế - xã hội tháng …, nhiệm vụ trọng tâm tháng …\n',
    },
    {
      role: 'opening',
      alternatives: ['legal-basis'],
      presence: 'customary',
      name: 'Mở đầu',
      skeleton: 'Thực hiện …, … báo cáo kết quả thực hiện nhiệm vụ … như sau:\n',
    },
    {
      role: 'results',
      presence: 'required',
      name: 'Kết quả thực hiện',
      headings: [
        'kết quả',
        'kết quả thực hiện',
        'kết quả đạt được',
        'tình hình thực hiện',
        'tình hình kinh tế',
        'công tác chỉ đạo, điều hành',
      ],
      skeleton:
        'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n\n1. Công tác chỉ đạo, điều hành\n\n…\n\n2. Kinh tế, ngân sách\n\n…\n\n3. Văn hóa - xã hội\n\n…\n\n4. Cải cách hành chính, quốc phòng - an ninh\n\n…\n',
    },
    {
      role: 'limitations',
      presence: 'expected',
      name: 'Tồn tại, hạn chế',
      headings: ['tồn tại', 'hạn chế', 'khó khăn', 'tồn tại, hạn chế', 'khó khăn, vướng mắc'],
      skeleton: 'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN\n\n1. Tồn tại, hạn chế\n\n…\n',
    },
    {
      role: 'causes',
      presence: 'customary',
      name: 'Nguyên nhân',
      headings: ['nguyên nhân'],
      skeleton: '2. Nguyên nhân\n\na) Nguyên nhân khách quan: …\n\nb) Nguyên nhân chủ quan: …\n',
    },
    {
      role: 'plan',
      presence: 'required',
      name: 'Phương hướng, nhiệm vụ kỳ tới',
      headings: [
        'phương hướng',
        'nhiệm vụ',
        'nhiệm vụ trọng tâm',
        'chương trình công tác',
        'nhiệm vụ, giải pháp',
      ],
      skeleton: 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM\n\n1. …\n\n2. …\n',
    },
    {
      role: 'proposals',
      presence: 'customary',
      name: 'Kiến nghị, đề xuất',
      headings: ['kiến nghị', 'đề xuất', 'đề xuất, kiến nghị', 'kiến nghị, đề xuất'],
      skeleton: 'IV. KIẾN NGHỊ, ĐỀ XUẤT\n\nĐề nghị … xem xét …\n',
    },
    {
      role: 'closing',
      presence: 'customary',
      name: 'Kết thúc',
      skeleton: 'Trên đây là báo cáo …/.\n',
    },
    recipients,
    signature,
    { role: 'annex', presence: 'customary', name: 'Phụ lục, biểu số liệu', headings: ['phụ lục'] },
  ],
};
