import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';
import { HEAD, lineOf, metricsOf } from './metric-lines.ts';

describe('statements', () => {
  test.each([
    [
      'Thu thuế nội địa ước đạt gần 1.276 tỷ đồng, bằng 63% dự toán trung ương giao, tăng trên 11 % so với cùng kỳ.',
      ['Thu thuế nội địa | under 1276000000000 VND | ratio 63% plan | change over 11% same-period'],
    ],
    [
      'Chi sự nghiệp 318.540 triệu đồng, đạt 41% dự toán tỉnh, 44% dự toán phường và bằng 97% CK.',
      [
        'Chi sự nghiệp | 318540000000 VND | ratio 41% plan | ratio 44% plan | ratio 97% same-period',
      ],
    ],
    [
      'UBND phường đã tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, đạt 73,2%.',
      ['tiếp nhận hồ sơ | 2480 hồ sơ', 'giải quyết hồ sơ | 1815 hồ sơ | ratio 73.2% whole m1'],
    ],
    [
      'Cháy nổ xảy ra 09 vụ, giảm 03 vụ (25,0%) so với cùng kỳ.',
      ['Cháy nổ vụ | 9 vụ | change -3 vụ same-period | change -25% same-period'],
    ],
    [
      'Doanh thu bến bãi tăng 8% CK; sản lượng nước sạch giảm 3,4% so với tháng 9.',
      [
        'Doanh thu bến bãi | change 8% same-period',
        'sản lượng nước sạch | change -3.4% previous-period',
      ],
    ],
    [
      'Giá trị hàng dệt may đạt 2 tỷ USD, tăng 31%; doanh thu cảng đạt 846 tỷ đồng, tăng 9,7% so với cùng kỳ.',
      [
        'Giá trị hàng dệt may | 2000000000 USD | change 31%',
        'doanh thu cảng | 846000000000 VND | change 9.7% same-period',
      ],
    ],
    [
      'Khách đến chợ nổi đạt 5.310 lượt khách, gấp 1,8 lần cùng kỳ.',
      ['Khách đến chợ nổi lượt khách | 5310 lượt khách | ratio 180% same-period'],
    ],
    [
      'Dạy nghề cho 265 lao động, đạt 66,3% kế hoạch năm (400 lao động).',
      [
        'Dạy nghề lao động | 265 lao động | ratio 66.3% plan m2',
        'kế hoạch năm Dạy nghề lao động | 400 lao động',
      ],
    ],
    [
      'Tỷ lệ hộ có bể tự hoại đạt 88,2%, cao hơn cùng kỳ 2,1 điểm % (86,1%).',
      [
        'Tỷ lệ hộ có bể tự hoại | 88.2 % | change 2.1 điểm % same-period m2',
        'Tỷ lệ hộ có bể tự hoại | 86.1 %',
      ],
    ],
    [
      'Thanh toán 27,45/36,6 tỷ đồng, đạt 75,0%; có 6/8 trạm có bác sĩ (75,0%).',
      [
        'Thanh toán | 27450000000 / 36600000000 VND | ratio 75% plan m1',
        'trạm có bác sĩ | 6 / 8 trạm | share 75% whole m2',
      ],
    ],
    [
      'Quyên góp ủng hộ vùng lũ 2 tỷ 350 triệu đồng; nợ xấu 412,6 triệu đồng, chiếm 1,24% dư nợ.',
      ['Quyên góp ủng hộ vùng lũ | 2350000000 VND', 'nợ xấu | 412600000 VND | share 1.24% whole'],
    ],
    [
      'Trao 120 phần quà cho hộ nghèo; lắp 14 bồn nước; thu gom 310 tấn rác.',
      ['Trao phần quà | 120 phần quà', 'lắp bồn nước | 14 bồn nước', 'thu gom rác | 310 tấn'],
    ],
    // no figures: dates, numbers of documents, names with a number, years
    [
      'Ngày 5/10/2026, phường ban hành Kế hoạch số 12/KH-UBND và thực hiện Đề án 25 đúng tiến độ.',
      [],
    ],
    ['Theo Nghị quyết số 09/2026 của Đảng ủy, giai đoạn 2026-2030, khóa 14 và khóa XV.', []],
  ])('%s', (text, expected) => {
    expect(metricsOf(text).map(lineOf)).toEqual(expected);
    expect(metricsOf(text.normalize('NFD')).map(lineOf)).toEqual(expected);
  });
});

describe('the period of a figure', () => {
  const days = (text: string) =>
    metricsOf(text).map(
      ({ period }) => `${period?.start}..${period?.end} ${period?.text ?? '(supplied)'}`,
    );

  test.each([
    ['Thu ngân sách đạt 12 tỷ đồng.', ['2026-10-01..2026-10-31 (supplied)']],
    [
      'Tháng 10 thu đạt 12 tỷ đồng; 10 tháng đạt 96 tỷ đồng.',
      ['2026-10-01..2026-10-31 Tháng 10', '2026-01-01..2026-10-31 10 tháng'],
    ],
    [
      'Trong quý III/2026, thu đạt 30 tỷ đồng. Chi đạt 20 tỷ đồng.',
      ['2026-07-01..2026-09-30 quý III/2026', '2026-07-01..2026-09-30 (supplied)'],
    ],
    [
      'Thu đạt 12 tỷ đồng, tăng 20% so với cùng kỳ (10 tỷ đồng).',
      ['2026-10-01..2026-10-31 (supplied)', '2025-10-01..2025-10-31 (supplied)'],
    ],
    [
      'Xảy ra 6 vụ, giảm 3 vụ so với tháng trước (9 vụ).',
      ['2026-10-01..2026-10-31 (supplied)', '2026-09-01..2026-09-30 (supplied)'],
    ],
    [
      'Thu đạt 12 tỷ đồng, đạt 8% dự toán năm (150 tỷ đồng).',
      ['2026-10-01..2026-10-31 (supplied)', '2026-01-01..2026-12-31 (supplied)'],
    ],
    [
      'Thất thoát nước giảm từ 18,2% năm 2020 xuống còn 14,5% năm 2025.',
      ['2020-01-01..2020-12-31 năm 2020', '2025-01-01..2025-12-31 năm 2025'],
    ],
    [
      'Từ 24 tổ giảm còn 16 tổ.',
      ['undefined..undefined (supplied)', '2026-10-01..2026-10-31 (supplied)'],
    ],
    [
      'Mức tăng trưởng 10 tháng là 7,8%, cao hơn mức 6,9% của cùng kỳ năm 2025.',
      ['2026-01-01..2026-10-31 10 tháng', '2025-01-01..2025-10-31 (supplied)'],
    ],
    [
      '10 tháng thu đạt 96 tỷ đồng. Trong tháng, thu phí đạt 5 tỷ đồng. Trong tháng trước đạt 4 tỷ đồng.',
      [
        '2026-01-01..2026-10-31 10 tháng',
        '2026-10-01..2026-10-31 (supplied)',
        '2026-01-01..2026-10-31 (supplied)',
      ],
    ],
    [
      'Ghi nhận 45 ca mắc (cùng kỳ năm trước 37 ca mắc).',
      ['2026-10-01..2026-10-31 (supplied)', '2025-10-01..2025-10-31 (supplied)'],
    ],
    ['Giải ngân đến hết tháng 9 được 21 tỷ đồng.', ['2026-01-01..2026-09-30 tháng 9']],
    ['Lũy kế từ đầu năm 57 ca sốt xuất huyết.', ['2026-01-01..2026-10-31 Lũy kế từ đầu năm']],
    ['Sản lượng theo giá so sánh năm 2010 đạt 12 tỷ đồng.', ['2026-10-01..2026-10-31 (supplied)']],
    [
      '## III. NHIỆM VỤ TRỌNG TÂM THÁNG 11\n\nPhấn đấu thu 15 tỷ đồng.',
      ['2026-11-01..2026-11-30 (supplied)'],
    ],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test('the report and its next period are told by its head', () => {
    const { period, nextPeriod } = analyze(HEAD).report;
    expect([period?.start, period?.end]).toEqual(['2026-10-01', '2026-10-31']);
    expect([nextPeriod?.start, nextPeriod?.end]).toEqual(['2026-11-01', '2026-11-30']);
    expect(period?.given).toEqual({ month: 10 });
  });

  test.each([
    ['29/10/2026 16:05\n\nPhường họp.', '2026-10-29T16:05'],
    ['10/09/2025 8:47 PM\n\nPhường họp.', '2025-09-10T20:47'],
    ['Phường họp lúc 8 giờ ngày 10/09/2025.', undefined],
  ])('%j was published at %s', (text, publishedAt) => {
    expect(analyze(text).report.publishedAt).toBe(publishedAt);
  });
});
