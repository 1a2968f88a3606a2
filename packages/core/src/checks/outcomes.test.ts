import { describe, expect, test } from 'vitest';
import { checkLine } from '../../test/check-lines.ts';
import { analyze } from '../index.ts';

const HEAD = 'BÁO CÁO\nTình hình kinh tế – xã hội tháng 8 năm 2026\n\n';

describe('what is asserted comes out', () => {
  test.each<[string, string[]]>([
    ['Phường tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, đạt 73,2%.', ['ratio consistent']],
    [
      'Phường tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, đạt 73,1%.',
      ['ratio inconsistent slack 11/31 → truncation'],
    ],
    [
      'Phường tiếp nhận 300 đơn, giải quyết 275 đơn, đạt 91,8%.',
      ['ratio inconsistent slack 5/6 → last-place'],
    ],
    ['Phường tiếp nhận 300 đơn, giải quyết 275 đơn, đạt 91,5%.', ['ratio inconsistent slack 7/6']],
    [
      'Phường tiếp nhận 300 đơn, giải quyết 275 đơn, đạt 8,3%.',
      ['ratio inconsistent slack 4999/6 → complement'],
    ],
    [
      'Đến nay, 160/128 hộ đã nhận tiền, đạt 80,0%.',
      ['ratio inconsistent slack 899/2 → swapped m0/fraction'],
    ],
    ['Đến nay, 0/0 hộ đã nhận tiền, đạt 80,0%.', ['ratio not-comparable zero-base']],
    ['Bàn giao 1/3 ha, đạt 41,2%.', ['ratio imprecise rounded']],
    ['Bàn giao 3,1/3,9 ha, đạt 79,5%.', ['ratio imprecise rounded']],
    ['Giải ngân 28,4/35,2 tỷ đồng, đạt 92,6% kế hoạch.', ['ratio inconsistent slack 163253/1406']],
    [
      'Giải ngân 28,4 triệu đồng/35,2 tỷ đồng, đạt 80,7% kế hoạch.',
      [
        'ratio inconsistent slack 1132801/1406 → scale m0/fraction 28400000000 → scale m0/fraction 35200000',
      ],
    ],
    [
      'Thu phí đạt 12,0 tỷ đồng, tăng 20,0% so với cùng kỳ (10,0 tỷ đồng).',
      ['growth imprecise rounded'],
    ],
    [
      'Thu phí đạt 12,0 tỷ đồng, tăng 120,0% so với cùng kỳ (10,0 tỷ đồng).',
      ['growth inconsistent slack 393401/398 → growth-or-ratio'],
    ],
    [
      'Thu phí đạt 12,0 tỷ đồng, bằng 20,0% so với cùng kỳ (10,0 tỷ đồng).',
      ['growth inconsistent slack 397399/402 → growth-or-ratio'],
    ],
    [
      'Thu phí đạt 12,0 tỷ đồng, tăng 20,0% so với cùng kỳ (10,0 triệu đồng).',
      [
        'growth inconsistent slack 477517399/402 → scale m0/value 12000000 → scale m1/value 10000000000',
      ],
    ],
    [
      'Thu phí đạt 1.200 tỷ đồng, tăng 21,2% so với cùng kỳ (1.000 tỷ đồng).',
      ['growth inconsistent slack 41577/3998 → coarser'],
    ],
    [
      'Thu phí đạt 312,0 tỷ đồng, tăng 30,0% so với cùng kỳ (420,0 tỷ đồng).',
      ['growth inconsistent slack 9347001/16798 → digits m1/value 240000000000'],
    ],
    ['Thu phí đạt 12 tỷ đồng, tăng 24% so với cùng kỳ (10 tỷ đồng).', ['growth imprecise rounded']],
    ['Thu phí đạt 1 tỷ đồng, tăng 24,1% so với cùng kỳ (1 tỷ đồng).', ['growth imprecise rounded']],
    [
      'Thu phí đạt 1.302,5 tỷ đồng, giảm 30,25% so với cùng kỳ (1.000,0 tỷ đồng).',
      ['growth inconsistent slack 80648683/13334'],
    ],
    ['Khai thác 812 tấn, tăng gấp đôi so với cùng kỳ (400 tấn).', ['growth consistent']],
    [
      'Đón 540 lượt khách, tăng 40 lượt khách so với cùng kỳ (500 lượt khách).',
      ['growth consistent'],
    ],
    [
      'Đón 540 lượt khách, tăng 45 lượt khách so với cùng kỳ (500 lượt khách).',
      ['growth inconsistent slack 5'],
    ],
    ['Đón 540 lượt khách, tăng 40 lượt khách (8,0%) so với cùng kỳ.', ['growth consistent']],
    [
      'Đón 540 lượt khách, tăng 40 lượt khách (8,4%) so với cùng kỳ.',
      ['growth inconsistent slack 7/2'],
    ],
    [
      'Đón 540 lượt khách, tăng 540 lượt khách (8,4%) so với cùng kỳ.',
      ['growth not-comparable zero-base'],
    ],
    [
      'Tỷ lệ hộ nghèo còn 2,4%, giảm 0,6 điểm % so với đầu năm (3,0%).',
      ['percentage-points consistent'],
    ],
    [
      'Tỷ lệ hộ nghèo còn 2,4%, giảm 0,9 điểm % so với đầu năm (3,0%).',
      ['percentage-points inconsistent slack 3/2'],
    ],
    [
      'Tỷ lệ hộ nghèo còn 2,4%, giảm 20,0% so với đầu năm (3,0%).',
      ['percentage-points imprecise rounded'],
    ],
    [
      'Tỷ lệ hộ nghèo còn 2,4%, giảm 0,6% so với đầu năm (3,0%).',
      ['percentage-points inconsistent slack 19233/118 → percent-or-point'],
    ],
    [
      'Kế hoạch vốn là 120,0 tỷ đồng; đã giải ngân 54,0 tỷ đồng, đạt 45,0% kế hoạch.',
      ['plan consistent'],
    ],
    [
      'Kế hoạch vốn là 120,0 tỷ đồng; đã giải ngân 54,0 tỷ đồng, đạt 48,0% kế hoạch.',
      ['plan inconsistent slack 138641/4798'],
    ],
    ['Dạy nghề cho 265 lao động, đạt 66,3% kế hoạch năm (400 lao động).', ['plan consistent']],
    [
      'Dạy nghề cho 265 lao động, vượt 66,3% kế hoạch năm (400 lao động).',
      ['plan inconsistent slack 1000 → growth-or-ratio'],
    ],
    ['Tổng thu 20,3 tỷ đồng, gồm: thu phí 12,4 tỷ đồng; thu thuế 7,9 tỷ đồng.', ['sum consistent']],
    [
      'Tổng thu 20,5 tỷ đồng, gồm: thu phí 12,4 tỷ đồng; thu thuế 7,9 tỷ đồng.',
      ['sum inconsistent slack 1/2 → last-place'],
    ],
    [
      'Tổng thu 21,5 tỷ đồng, gồm: thu phí 12,4 tỷ đồng; thu thuế 7,9 tỷ đồng.',
      ['sum inconsistent slack 21/2'],
    ],
    [
      'Tổng thu 23,0 tỷ đồng, gồm: thu phí 12,4 tỷ đồng; thu thuế 7,9 tỷ đồng.',
      ['sum inconsistent slack 51/2 → digits m0/value 20300000000'],
    ],
    [
      'Tổng thu 20,3 tỷ đồng, gồm: thu phí 12,4 tỷ đồng; thu thuế 7,9 triệu đồng.',
      ['sum inconsistent slack 155841/2000 → scale m2/value 7900000000'],
    ],
    [
      'Tổng thu 25,7 tỷ đồng, gồm: thu phí 12,4 tỷ đồng; thu thuế 7,9 tỷ đồng; thu khác 5,0 tỷ đồng; thu chợ 0,4 tỷ đồng.',
      ['sum consistent'],
    ],
    [
      'Tổng thu 20,3 tỷ đồng, trong đó thu phí 12,4 tỷ đồng, thu thuế 9,9 tỷ đồng.',
      ['sum inconsistent slack 37/2'],
    ],
    ['Tổng thu 20,3 tỷ đồng, trong đó thu phí 22,4 tỷ đồng.', ['sum inconsistent slack 20']],
    ['Cơ cấu kinh tế: nông nghiệp 12,3%; công nghiệp 45,6%; dịch vụ 42,1%.', ['sum consistent']],
    [
      'Cơ cấu kinh tế: nông nghiệp 12,3%; công nghiệp 45,6%; dịch vụ 42,3%.',
      ['sum inconsistent slack 1/2 → last-place'],
    ],
    [
      'Cơ cấu kinh tế: nông nghiệp 12,3%; công nghiệp 45,6%; dịch vụ 44,3%.',
      ['sum inconsistent slack 41/2'],
    ],
    [
      'Cơ cấu kinh tế: nông nghiệp 12,3%; công nghiệp 20,6%; dịch vụ 42,9%.',
      ['sum not-comparable unclear'],
    ],
    [
      'Hồ sơ kỳ trước chuyển sang 76 hồ sơ, tiếp nhận mới 2.408 hồ sơ; đã giải quyết 2.086 hồ sơ, đang giải quyết 398 hồ sơ.',
      ['balance consistent'],
    ],
    [
      'Hồ sơ kỳ trước chuyển sang 76 hồ sơ, tiếp nhận mới 2.408 hồ sơ; đã giải quyết 2.086 hồ sơ, đang giải quyết 389 hồ sơ.',
      ['balance inconsistent slack 9 → digits m0/value 67 → digits m3/value 398'],
    ],
    [
      'Thu tiền sử dụng đất tháng 8 được 20,1 tỷ đồng; lũy kế 8 tháng được 90,4 tỷ đồng, lũy kế 7 tháng được 70,3 tỷ đồng.',
      ['cumulative consistent'],
    ],
    [
      'Thu tiền sử dụng đất tháng 8 được 20,1 tỷ đồng; lũy kế 8 tháng được 94,4 tỷ đồng, lũy kế 7 tháng được 70,3 tỷ đồng.',
      ['cumulative inconsistent slack 77/2'],
    ],
    [
      'Thu ngân sách nhà nước trên địa bàn tháng 8 đạt 31,4 tỷ đồng. Tháng 8, thu ngân sách nhà nước trên địa bàn 34,1 tỷ đồng.',
      ['same-indicator inconsistent'],
    ],
    ['Có 17 xã, trong đó 42,3% số xã đạt chuẩn.', ['granularity inconsistent']],
  ])('%s', (text, lines) => {
    const { checks } = analyze(HEAD + text);
    for (const { fitsIf } of checks) expect(fitsIf).not.toEqual([]);
    expect(checks.map(checkLine)).toEqual(lines);
  });
});
