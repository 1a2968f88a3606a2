import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureCount } from './rule.ts';

test('figure/count', () => {
  const failures = checkRule(figureCount, {
    invalid: [
      'Trong năm khởi công «fewer:05 dự án, gồm: nâng cấp chợ Hòa Tân; kè suối Bản Lầm; đường liên thôn phía Bắc».',
      'Sạt lở xảy ra tại «fewer:04 xã: An Hòa, Bình Minh và Cát Lâm».',
      'Sạt lở xảy ra tại «more:02 xã: An Hòa, Bình Minh, Cát Lâm», không có thiệt hại về người.',
      'Đã sáp nhập «fewer:6 thôn gồm thôn Tân Lập, thôn Tân Tiến, thôn Đồng Tâm».',
      'Thành lập «more:02 tổ, gồm: Tổ tuyên truyền; Tổ hậu cần; Tổ an ninh».',
    ],
    valid: [
      'Trong năm khởi công 03 dự án, gồm: nâng cấp chợ Hòa Tân; kè suối Bản Lầm; đường liên thôn phía Bắc.',
      'Sạt lở xảy ra tại 03 xã: An Hòa, Bình Minh, Cát Lâm.',
      'Có 5 xã: An Hòa, Bình Minh, Cát Lâm, Đông Sơn và Tân Lộc đạt chuẩn.',
      'Có 3 xã: An Hòa, Bình Minh, Cát Lâm, có 5 điểm sạt lở.',
      // a comma or "và" within the name of one thing
      'Khởi công 02 dự án, gồm: đường từ chợ, trường học đến trạm y tế; kè suối và cầu Bản Lầm.',
      'Khởi công 04 dự án, gồm: đường từ chợ, trường học đến trạm y tế; kè suối và cầu Bản Lầm.',
      // what follows the list
      'Khởi công 02 dự án, gồm: nâng cấp chợ Hòa Tân; kè suối Bản Lầm; đã giải ngân được một nửa.',
      'Có 03 dự án: Hòa Tân, Bản Lầm, Tân Lộc; đã giải ngân được một nửa.',
      // some of all
      'Còn 5 điểm nghẽn, nhất là: đất đai; xây dựng; môi trường.',
      'Có 12 dự án, trong đó có: chợ Hòa Tân; kè suối Bản Lầm.',
      'Có 12 dự án, gồm: chợ Hòa Tân; kè suối Bản Lầm; các dự án khác.',
      'Có 12 dự án như: chợ Hòa Tân; kè suối Bản Lầm.',
      'Có 12 dự án, gồm: chợ Hòa Tân; kè suối Bản Lầm…',
      // numbers of several things each, or of something else
      'Khởi công 05 dự án, gồm: 3 dự án giao thông; 2 dự án thủy lợi.',
      'Có 24 thôn, gồm 10 thôn vùng cao, 14 thôn vùng thấp.',
      'Trao 50 suất quà, mỗi suất gồm: gạo; sữa; đường.',
      'Kiểm tra 12 cơ sở: phát hiện vi phạm; nhắc nhở; lập biên bản (02 cơ sở).',
      'Huy động khoảng 12 người, gồm: Công an; Quân sự; Dân quân.',
      'Họp 02 phiên: Thảo luận dự toán.',
      'Toàn xã có 12 thôn, 3 trường: Mầm non An Hòa là trường chuẩn.',
    ],
  });
  expect(failures).toEqual([]);
});
