import { header, recipients, signature } from '../parts.ts';
import type { Profile } from '../profile.ts';

const QD45 = 'QĐ 45/2018/QĐ-TTg';

/** The minutes of a meeting. */
export const minutes: Profile = {
  id: 'minutes',
  kind: 'minutes',
  name: { vi: 'Biên bản cuộc họp', en: 'Minutes' },
  basis: `${QD45} for what they must hold; NĐ 30/2020/NĐ-CP for the form`,
  body: 'discussion',
  parts: [
    header,
    {
      role: 'title',
      presence: 'required',
      basis: 'NĐ 30/2020/NĐ-CP, Điều 8',
      name: 'Tên loại và trích yếu nội dung',
      skeleton: 'BIÊN BẢN\nHọp …\n',
    },
    {
      role: 'opening',
      alternatives: ['agenda'],
      presence: 'required',
      basis: QD45,
      name: 'Thời gian, địa điểm, người chủ trì, người dự, thư ký',
      headings: [
        'thời gian',
        'thời gian, địa điểm',
        'địa điểm',
        'thành phần',
        'thành phần tham dự',
        'thành phần dự họp',
        'chủ trì',
        'chủ tọa',
        'thư ký',
        'người chủ trì',
      ],
      skeleton:
        'Thời gian bắt đầu: … giờ …, ngày …\n\nĐịa điểm: …\n\nThành phần tham dự: …\n\nChủ trì: …\n\nThư ký: …\n',
    },
    {
      role: 'discussion',
      alternatives: ['agenda', 'results'],
      presence: 'required',
      basis: QD45,
      name: 'Diễn biến, ý kiến phát biểu',
      headings: [
        'nội dung',
        'nội dung cuộc họp',
        'nội dung, diễn biến',
        'diễn biến',
        'ý kiến',
        'ý kiến phát biểu',
        'ý kiến thảo luận',
      ],
      skeleton: 'II. NỘI DUNG\n\n1. Đồng chí … trình bày …\n\n2. Ý kiến phát biểu: …\n',
    },
    {
      role: 'conclusion',
      alternatives: ['directives'],
      presence: 'required',
      basis: QD45,
      name: 'Kết luận của người chủ trì',
      headings: [
        'kết luận',
        'kết luận của',
        'kết luận cuộc họp',
        'biểu quyết',
        'kết quả biểu quyết',
      ],
      skeleton: 'III. KẾT LUẬN\n\nĐồng chí … kết luận: …\n',
    },
    {
      role: 'closing',
      presence: 'customary',
      name: 'Giờ kết thúc, biên bản được thông qua',
      skeleton:
        'Cuộc họp kết thúc vào hồi … giờ … cùng ngày. Biên bản đã được thông qua tại cuộc họp./.\n',
    },
    { ...signature, skeleton: 'THƯ KÝ\n\n…\n\nCHỦ TỌA\n\n…\n' },
    recipients,
  ],
  cues: [
    {
      phrases: [
        'hôm nay',
        'vào hồi',
        'hồi',
        'thời gian',
        'địa điểm',
        'thành phần',
        'chủ trì',
        'chủ tọa',
        'thư ký',
        'vắng mặt',
        'có mặt',
      ],
      role: 'opening',
      weight: 4,
      isFirst: true,
    },
  ],
};
