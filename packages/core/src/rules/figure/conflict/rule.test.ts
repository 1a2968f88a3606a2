import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureConflict } from './rule.ts';

const HEAD = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 8 năm 2026\n\n';

test('figure/conflict', () => {
  const failures = checkRule(figureConflict, {
    invalid: [
      `${HEAD}Thu ngân sách nhà nước trên địa bàn tháng 8 đạt 31,4 tỷ đồng.\n\nTrong tháng 8, thu ngân sách nhà nước trên địa bàn «conflict:34,1 tỷ đồng».`,
      `${HEAD}Giải ngân vốn đầu tư công lũy kế 8 tháng «conflict:đạt 63,4%» kế hoạch.\n\nVề đầu tư công, lũy kế 8 tháng xã đã giải ngân 41,15/64 tỷ đồng, đạt 64,3% kế hoạch vốn.`,
      'Toàn xã có 538 tàu cá. Đến nay «conflict:583/583 tàu cá» đã gắn thiết bị giám sát.',
      `${HEAD}Thu gom, vận chuyển chất thải rắn sinh hoạt 1.240 tấn.\n\nThu gom, vận chuyển chất thải rắn sinh hoạt «conflict:1.420 tấn».`,
      `${HEAD}I. KINH TẾ\n\nThu ngân sách nhà nước trên địa bàn tháng 8 đạt 31,4 tỷ đồng.\n\nII. ĐÁNH GIÁ\n\n1. Kết quả\n\nTrong tháng 8, thu ngân sách nhà nước trên địa bàn «conflictOfSections:34,1 tỷ đồng».`,
      // the percentage that follows from it is not told again
      `${HEAD}Giải ngân vốn đầu tư công 8 tháng đạt «conflict:18,6 tỷ đồng», bằng 77,5% kế hoạch.\n\n| Chỉ tiêu | Đơn vị | Kế hoạch năm | Thực hiện 8 tháng | Tỷ lệ (%) |\n|---|---|---|---|---|\n| Giải ngân vốn đầu tư công | tỷ đồng | 24,0 | 16,8 | 70,0 |`,
      // prose and table
      `${HEAD}Thu hải quan tháng 8 đạt 31,42 tỷ đồng.\n\n| Chỉ tiêu | Đơn vị | Thực hiện tháng 8 |\n|---|---|---|\n| Thu hải quan | tỷ đồng | «conflict:30,18» |`,
    ],
    valid: [
      `${HEAD}Thu hải quan tháng 8 đạt 31,42 tỷ đồng.\n\n| Chỉ tiêu | Đơn vị | Kế hoạch tháng 8 | Thực hiện tháng 8 |\n|---|---|---|---|\n| Thu hải quan | tỷ đồng | 30,18 | 31,4 |`,
      `${HEAD}Thu hải quan tháng 8 đạt 31,42 tỷ đồng.\n\n| Chỉ tiêu | Đơn vị | Thực hiện tháng 7 |\n|---|---|---|\n| Thu hải quan | tỷ đồng | 30,18 |`,
      `${HEAD}Thu ngân sách nhà nước trên địa bàn tháng 8 đạt 31,4 tỷ đồng.\n\nTrong tháng 8, thu ngân sách nhà nước trên địa bàn đạt 31,4 tỷ đồng.`,
      // rounded further
      `${HEAD}Thu ngân sách nhà nước trên địa bàn tháng 8 đạt 31,4 tỷ đồng.\n\nTrong tháng 8, thu ngân sách nhà nước trên địa bàn đạt trên 31 tỷ đồng.`,
      // the month and the year to date
      `${HEAD}Thu ngân sách nhà nước trên địa bàn tháng 8 đạt 31,4 tỷ đồng; lũy kế 8 tháng đạt 213,4 tỷ đồng.`,
      // what stands apart in prose may be of two things: with and without a part of it
      `${HEAD}Thu nội địa tháng 8 đạt 31,4 tỷ đồng. Trừ tiền sử dụng đất, thu nội địa tháng 8 đạt 27,2 tỷ đồng.`,
      // two plans
      `${HEAD}Thu ngân sách nhà nước trên địa bàn lũy kế 8 tháng đạt 213,4 tỷ đồng, đạt 75,3% dự toán tỉnh giao, đạt 73,5% dự toán HĐND xã giao.`,
      // something left out
      `${HEAD}Thu nội địa lũy kế 8 tháng đạt 184,6 tỷ đồng, đạt 78,2% dự toán. Không tính tiền sử dụng đất (31 tỷ đồng) thì thu nội địa lũy kế 8 tháng đạt 153,6 tỷ đồng, đạt 74,1% dự toán.`,
      // two areas
      `${HEAD}Dân số xã Phú Lâm 4.812 người. Dân số xã Phú Hậu 4.182 người.`,
      // two things that share a verb
      `${HEAD}Lĩnh vực đất đai tiếp nhận 128 hồ sơ. Lĩnh vực hộ tịch tiếp nhận 182 hồ sơ.`,
      // some of them, not all
      'Toàn xã có 538 tàu cá. Đến nay 120/214 tàu cá khai thác xa bờ đã gắn thiết bị giám sát.',
      // the base of last year
      `${HEAD}Tỷ lệ bao phủ bảo hiểm y tế đạt 94,2%, tăng 1,1 điểm % so với cùng kỳ (93,1%).`,
      // now and at the end of the year
      `${HEAD}Giải ngân vốn đầu tư công lũy kế 8 tháng đạt 62,4% kế hoạch; phấn đấu cả năm giải ngân vốn đầu tư công đạt 95% kế hoạch.`,
    ],
  });
  expect(failures).toEqual([]);
});
