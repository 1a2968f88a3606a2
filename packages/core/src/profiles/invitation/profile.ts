import { header, recipients, signature } from '../parts.ts';
import type { Profile } from '../profile.ts';

const CUSTOM_HEADINGS = ['nội dung', 'thời gian', 'địa điểm', 'chủ trì', 'thành phần'];

/** The letter that calls people to a meeting. */
export const invitation: Profile = {
  id: 'invitation',
  kind: 'invitation',
  name: { vi: 'Giấy mời họp', en: 'Invitation' },
  basis: 'NĐ 30/2020/NĐ-CP for the form; what it says: customary',
  body: 'agenda',
  parts: [
    header,
    {
      role: 'title',
      presence: 'required',
      basis: 'NĐ 30/2020/NĐ-CP, Điều 8',
      name: 'Tên loại và trích yếu nội dung',
      skeleton: 'GIẤY MỜI\nHọp …\n',
    },
    {
      role: 'recipients',
      presence: 'required',
      name: 'Kính gửi',
      skeleton: 'Kính gửi:\n- …;\n- ….\n',
    },
    {
      role: 'opening',
      presence: 'customary',
      name: 'Lý do họp',
      skeleton: 'Thực hiện …, … tổ chức cuộc họp với các nội dung sau:\n',
    },
    {
      role: 'agenda',
      presence: 'required',
      name: 'Nội dung, thời gian, địa điểm, người chủ trì, thành phần',
      headings: CUSTOM_HEADINGS,
      skeleton:
        '1. Nội dung: …\n\n2. Thời gian: … giờ …, ngày …\n\n3. Địa điểm: …\n\n4. Chủ trì: Đồng chí …\n\n5. Thành phần: …\n',
    },
    {
      role: 'directives',
      presence: 'customary',
      name: 'Phân công chuẩn bị',
      headings: ['phân công chuẩn bị', 'phân công', 'tổ chức thực hiện', 'chuẩn bị'],
      skeleton: '6. Phân công chuẩn bị\n\n- … chuẩn bị …, gửi … trước ngày ….\n',
    },
    recipients,
    signature,
  ],
};
