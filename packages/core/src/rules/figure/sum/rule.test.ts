import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureSum } from './rule.ts';

test('figure/sum: a total after rows that are counted', () => {
  const table = (first: string, ...rows: string[]) =>
    ['| TT | Khoản chi | Thực hiện (tỷ đồng) |', '|---|---|---|', first, ...rows].join('\n');
  const rows = ['| 1 | Chi môi trường | 12,4 |', '| 2 | Chi văn hóa | 7,9 |'] as const;
  const failures = checkRule(figureSum, {
    invalid: [table(...rows, '| | Tổng số | «mismatch:21,3» |')],
    valid: [
      table(...rows, '| | Tổng số | 20,3 |'),
      table(...rows, '| | Tổng số | 20,4 |'),
      // of what they are, words do not say: these may be some of it
      table('| | Tổng số | 31,3 |', ...rows),
      // counted with a gap: one row was left out
      table('| 1 | Chi môi trường | 12,4 |', '| 3 | Chi văn hóa | 7,9 |', '| | Tổng số | 25,3 |'),
    ],
  });
  expect(failures).toEqual([]);
});

test('figure/sum: parts and their total', () => {
  const failures = checkRule(figureSum, {
    invalid: [
      'Phường có «mismatch:318 hộ kinh doanh, gồm 172 hộ bán lẻ, 96 hộ ăn uống, 60 hộ» dịch vụ.',
      'Tổng thu ước đạt 64,35 tỷ đồng, bằng 61,2% dự toán tỉnh giao; gồm: «digits:thuế ngoài quốc doanh 28,41 tỷ đồng; lệ phí trước bạ 9,62 tỷ đồng; thu khác 62,32 tỷ đồng».',
      'Đàn gia súc «mismatch:1.250 con, trong đó trâu 412 con, bò 703 con, còn lại 163 con» là ngựa.',
      'Sản lượng ước đạt «mismatch:21.460 tấn; bao gồm khai thác 18.136 tấn, nuôi trồng 2.524 tấn».',
      // parts of what was done, not of what is planned
      'Trồng mới được «mismatch:505,7/500 ha rừng, gồm: rừng tập trung 216,8 ha; khoanh nuôi 250,0 ha; nông lâm kết hợp 58,9 ha».',
      // each year, each place
      'Xã đã giải quyết cho «mismatch:172 trường hợp (năm 2024: 49 trường hợp; năm 2025: 65 trường hợp; năm 2026: 68 trường hợp»).',
      'Dân số là «mismatch:9.312 người (xã Tân Lộc cũ 5.128 người, xã Hòa Mỹ cũ 4.784 người»).',
      'Dân số là «mismatch:9.312 người (xã Tân Lộc cũ 5.128 người, xã Hòa Mỹ cũ 3.814 người»).',
      // two halves
      'Các phòng đang thực hiện «mismatch:347 nhiệm vụ, trong đó trong hạn là 318 nhiệm vụ, đã quá hạn 26 nhiệm vụ».',
      'Đã giải quyết «mismatch:689 hồ sơ (642 hồ sơ đúng hạn, 57 hồ sơ» quá hạn).',
      'Thu phí được «mismatch:3,6 tỷ đồng, cụ thể: phí vệ sinh 1,2 tỷ đồng; phí chợ 2,9 tỷ đồng».',
      // rounded, cut off, rounded further than written
      'Tổng vốn «lastPlace:10,0 tỷ đồng, gồm vốn tỉnh 4,4 tỷ đồng, vốn xã 5,4 tỷ đồng».',
      'Tổng vốn «truncated:13,5 tỷ đồng, gồm vốn tỉnh 3,3 tỷ đồng, vốn xã 3,3 tỷ đồng, vốn thôn 3,3 tỷ đồng, vốn khác 3,3 tỷ đồng».',
      'Tổng vốn «coarser:1.200 tỷ đồng, gồm vốn tỉnh 815 tỷ đồng, vốn xã 397 tỷ đồng».',
      // one of the parts is within another
      'Thu ngân sách «countedTwice:96,5 tỷ đồng, gồm thu nội địa 80,2 tỷ đồng, thu sử dụng đất 31,7 tỷ đồng, thu khác 16,3 tỷ đồng».',
      // a part, or some together, larger than the total
      'Toàn xã có «part:412 hộ nghèo, trong đó 436 hộ» là hộ người cao tuổi.',
      'Tiếp nhận 380 hồ sơ, giải quyết «part:345 hồ sơ. Trong đó, qua bưu chính 391 hồ sơ».',
      'Thu ngân sách «someParts:20,5 tỷ đồng, trong đó thu phí 9,4 tỷ đồng, thu thuế 12,8 tỷ đồng».',
      // a list below the total
      'Tổng chi «mismatch:96 tỷ đồng», gồm:\n\n- Chi đầu tư 36 tỷ đồng (năm 2025: 30 tỷ đồng);\n- Chi thường xuyên 52 tỷ đồng.',
    ],
    valid: [
      'Phường có 328 hộ kinh doanh, gồm 172 hộ bán lẻ, 96 hộ ăn uống, 60 hộ dịch vụ.',
      'Tổng giá trị ước đạt 7.906,7 tỷ đồng. Trong đó: nông nghiệp 4.512,3 tỷ đồng; công nghiệp 1.485,1 tỷ đồng; dịch vụ 1.909,3 tỷ đồng.',
      // granted half a unit of each last place
      'Tổng vốn 10,1 tỷ đồng, gồm vốn tỉnh 3,3 tỷ đồng, vốn xã 3,3 tỷ đồng, vốn khác 3,4 tỷ đồng.',
      'Thưởng trên 26 tỷ đồng, gồm thưởng cho xã 15 tỷ đồng, làm đường 10,6 tỷ đồng.',
      'Chi khoảng 65 tỷ đồng, gồm chi lương 41 tỷ đồng, chi khác 22 tỷ đồng.',
      // two figures of one unit, and the parts of each in the next sentence
      'Hai đội kiểm tra 418 trường hợp, phạt 56 triệu đồng, giữ 37 trường hợp. Trong đó, đội một kiểm tra 306 trường hợp, phạt 41 triệu đồng, giữ 25 trường hợp.',
      // two halves; or some of more
      'Các phòng đang thực hiện 347 nhiệm vụ, trong đó trong hạn là 318 nhiệm vụ, đã quá hạn 29 nhiệm vụ.',
      'Đã giải quyết 689 hồ sơ (642 hồ sơ đúng hạn, 47 hồ sơ quá hạn).',
      'Tiếp nhận 347 hồ sơ, trong đó đúng hạn 318 hồ sơ, quá hạn 4 hồ sơ.',
      'Đang xử lý 347 hồ sơ, trong đó trong hạn 318 hồ sơ, quá hạn 4 hồ sơ; chờ bổ sung 25 hồ sơ.',
      'Đã giải quyết 689 hồ sơ (trước hạn 600 hồ sơ, quá hạn 10 hồ sơ).',
      // some of all
      'Ban hành 412 văn bản, trong đó có 136 văn bản chỉ đạo, 58 văn bản mật và 47 văn bản khẩn.',
      'Đàn trâu, bò 2.940 con, trong đó có 1.385 con trâu.',
      'Có 60 đại biểu, trong đó 35 đại biểu nữ, 40 đại biểu trẻ.',
      'Tiếp nhận 120 hồ sơ, bao gồm cả 20 hồ sơ kỳ trước, 30 hồ sơ trực tuyến.',
      // what the list leaves out, and where it ends
      'Tổng chi 96 tỷ đồng, gồm chi lương 36 tỷ đồng, chi xây dựng 40 tỷ đồng và các khoản khác.',
      'Tổng chi 96 tỷ đồng, gồm chi lương 36 tỷ đồng, chi xây dựng 40 tỷ đồng…',
      'Tổng vốn 96 tỷ đồng, gồm vốn tỉnh 36 tỷ đồng, vốn xã 60 tỷ đồng, đã giải ngân 41 tỷ đồng.',
      'Có 24 hồ sơ, gồm 10 hồ sơ đất đai, 6 hồ sơ hộ tịch, 8 đơn thư.',
      'Tổng thu 96 tỷ đồng, gồm thu phí 5 tỷ đồng, thu thuế 36 tỷ đồng, trong đó thuế đất 10 tỷ đồng, thu khác 55 tỷ đồng.',
      // parts of parts
      'Tổng thu 96 tỷ đồng, gồm: thu phí 36 tỷ đồng, trong đó phí chợ 10 tỷ đồng; thu thuế 60 tỷ đồng.',
      'Tổng chi 96 tỷ đồng, gồm:\n\n- Chi đầu tư 36 tỷ đồng;\n+ Chi trường học 30 tỷ đồng;\n+ Chi trạm y tế 6 tỷ đồng;\n- Chi thường xuyên 60 tỷ đồng.',
      'Tổng vốn 100 tỷ đồng, trong đó đã bố trí 60 tỷ đồng, giải ngân 45 tỷ đồng, còn lại 15 tỷ đồng.',
      // the words of the cue are of something else
      'Có 45 người dự, đoàn công tác gồm 5 người của tỉnh, 6 người của xã.',
      'Trao 50 suất quà, mỗi suất gồm 2 suất gạo, 3 suất sữa.',
      // a bracket that holds a base, other years, or a few of many
      'Sản lượng 21.460 tấn, tăng 9,9% so với năm 2025 (xã Tân Lộc 12.380 tấn, xã Hòa Mỹ 7.145 tấn); gồm khai thác 18.936 tấn, nuôi trồng 2.524 tấn.',
      'Thu phí 219 tỷ đồng (năm 2024: 200 tỷ đồng; năm 2025: 210 tỷ đồng).',
      'Có 2.000 hộ nghèo (xã Tân Lộc 300 hộ nghèo, xã Hòa Mỹ 250 hộ nghèo).',
      'Thu phí 219 tỷ đồng (năm 2025: 200 tỷ đồng).',
      'Dân số là 9.942 người (xã Tân Lộc cũ 5.128 người, xã Hòa Mỹ cũ 4.814 người).',
      'Đã cấp 12 giấy phép (quý I: 5 giấy phép; quý II: 7 giấy phép).',
      // told as a unit: another rule
      'Tổng chi 57.836 triệu đồng, gồm chi đầu tư 19.263 triệu đồng, chi thường xuyên 38.573 tỷ đồng.',
      // an estimate of final figures
      'Tổng chi ước 96 tỷ đồng, gồm chi đầu tư chính thức 36 tỷ đồng, chi khác 50 tỷ đồng.',
    ],
  });
  expect(failures).toEqual([]);
});

test('figure/sum: shares of one whole', () => {
  const failures = checkRule(figureSum, {
    invalid: [
      'Tổng giá trị 640,0 tỷ đồng, gồm: nông nghiệp 320,0 tỷ đồng, «shares:chiếm 50,0%; dịch vụ 320,0 tỷ đồng, chiếm 51,0%».',
      'Cơ cấu kinh tế: nông nghiệp «shares:46,2%; công nghiệp 32,8%; dịch vụ 22,5%».',
      // far off, but for two digits turned round in one share
      'Cơ cấu lao động: nông nghiệp «shares:24,1%; công nghiệp 37,2%; dịch vụ 83,7%».',
      'Cơ cấu kinh tế chuyển dịch đúng hướng: nông nghiệp «shares:chiếm 31,2%, công nghiệp chiếm 27,8%, dịch vụ chiếm 43,5%».',
      'Cơ cấu lao động: nông nghiệp «sharesRounded:46,2%; công nghiệp 32,8%; dịch vụ 20,8%».',
    ],
    valid: [
      'Tổng giá trị 1.000,0 tỷ đồng. Trong đó: công nghiệp 345,6 tỷ đồng, chiếm 34,6%; dịch vụ 345,7 tỷ đồng, chiếm 34,6%; nông nghiệp 308,7 tỷ đồng, chiếm 30,9%.',
      'Cơ cấu kinh tế: nông nghiệp 12,3%; công nghiệp 45,6%; dịch vụ 42,1%.',
      'Cơ cấu kinh tế: nông nghiệp 12,3%; công nghiệp 45,6%; dịch vụ 42,2%.',
      // some of the shares, or shares of other wholes
      'Cơ cấu kinh tế: công nghiệp 45,6%; dịch vụ 42,1%, còn lại là nông nghiệp.',
      'Cơ cấu kinh tế: công nghiệp 30,0%; dịch vụ 32,1%.',
      'Tỷ lệ hộ dùng nước sạch 95,2%; tỷ lệ hộ có nhà vệ sinh 12,5%.',
      'Cơ cấu kinh tế: nông nghiệp 12,3% (năm 2025: 13,1%); công nghiệp 45,6%; dịch vụ 42,1%.',
    ],
  });
  expect(failures).toEqual([]);
});

test('figure/sum: the growth of a whole is a mean of those of its parts', () => {
  const failures = checkRule(figureSum, {
    invalid: [
      'Tổng thu phí đạt 30,0 tỷ đồng, «mean:tăng 14,5%» so với cùng kỳ; gồm: phí tham quan 18,0 tỷ đồng, tăng 9,1% so với cùng kỳ; phí đỗ xe 12,0 tỷ đồng, tăng 4,2% so với cùng kỳ.',
    ],
    valid: [
      'Tổng thu phí đạt 30,0 tỷ đồng, tăng 7,1% so với cùng kỳ; gồm: phí tham quan 18,0 tỷ đồng, tăng 9,1% so với cùng kỳ; phí đỗ xe 12,0 tỷ đồng, tăng 4,2% so với cùng kỳ.',
      // some parts only, or a base of their own
      'Tổng thu phí đạt 30,0 tỷ đồng, tăng 14,5% so với cùng kỳ, trong đó phí tham quan 18,0 tỷ đồng, tăng 9,1% so với cùng kỳ; phí đỗ xe 2,0 tỷ đồng, tăng 4,2% so với cùng kỳ.',
      'Tổng thu phí đạt 30,0 tỷ đồng, tăng 14,5% so với cùng kỳ; gồm: phí tham quan 18,0 tỷ đồng, tăng 9,1% so với tháng trước; phí đỗ xe 12,0 tỷ đồng, tăng 4,2% so với tháng trước.',
      'Tổng thu phí đạt 30,0 tỷ đồng, tăng 14,5% so với cùng kỳ; gồm: phí tham quan 18,0 tỷ đồng, tăng 9,1% so với cùng kỳ; phí đỗ xe 12,0 tỷ đồng.',
    ],
  });
  expect(failures).toEqual([]);
});
