import { describe, expect, test } from 'vitest';
import { analyze, type Comparison, type Metric } from '../src/index.ts';

const HEAD = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10, nhiệm vụ tháng 11 năm 2026\n\n';

const change = ({ kind, percent, amount, unit, basis, qualifier }: Comparison) => {
  const size = percent === undefined ? `${amount} ${unit?.text}` : `${percent}%`;
  return [kind, qualifier, size, basis?.kind].filter((part) => part !== undefined).join(' ');
};

// what is measured | value | comparisons, as one line
const line = ({ indicator, value, fraction, comparisons = [] }: Metric) => {
  const figure = value
    ? [value.qualifier, value.amount, value.unit.code ?? value.unit.text]
    : [
        fraction?.numerator,
        '/',
        fraction?.denominator,
        fraction?.unit?.code ?? fraction?.unit?.text,
      ];
  const words = value || fraction ? figure.filter((part) => part !== undefined).join(' ') : '';
  return [indicator.text, words, ...comparisons.map(change)]
    .filter((part) => part !== '')
    .join(' | ');
};

const metricsOf = (text: string) => analyze(HEAD + text).report.metrics ?? [];

describe('statements', () => {
  test.each([
    [
      'Thu ngân sách ước đạt gần 1.584 tỷ đồng, bằng 84% dự toán tỉnh giao, tăng trên 15 % so với cùng kỳ.',
      ['Thu ngân sách | under 1584000000000 VND | ratio 84% plan | change over 15% same-period'],
    ],
    [
      'Chi ngân sách 209.463 triệu đồng, đạt 17% dự toán tỉnh, 19% dự toán phường và bằng 92% CK.',
      [
        'Chi ngân sách | 209463000000 VND | ratio 17% plan | ratio 19% plan | ratio 92% same-period',
      ],
    ],
    [
      'UBND phường đã tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, đạt 73,2%.',
      ['tiếp nhận hồ sơ | 2480 hồ sơ', 'giải quyết hồ sơ | 1815 hồ sơ | ratio 73.2% whole'],
    ],
    [
      'Phạm pháp hình sự xảy ra 11 vụ, giảm 02 vụ (15,4%) so với cùng kỳ.',
      ['Phạm pháp hình sự vụ | 11 vụ | change -2 vụ same-period | change -15.4% same-period'],
    ],
    [
      'Doanh thu du lịch tăng 6% CK; tổng mức bán lẻ giảm 2,7% so với tháng 9.',
      [
        'Doanh thu du lịch | change 6% same-period',
        'tổng mức bán lẻ | change -2.7% previous-period',
      ],
    ],
    [
      'Kim ngạch đạt 4 tỷ USD, tăng 46%; thu xuất nhập khẩu đạt 1.297 tỷ đồng, tăng 13,2% so với cùng kỳ.',
      [
        'Kim ngạch | 4000000000 USD | change 46%',
        'thu xuất nhập khẩu | 1297000000000 VND | change 13.2% same-period',
      ],
    ],
    [
      'Khách đến phường đạt 6.120 lượt khách, gấp 2,4 lần cùng kỳ.',
      ['Khách đến phường lượt khách | 6120 lượt khách | ratio 240% same-period'],
    ],
    [
      'Giải quyết việc làm cho 384 lao động, đạt 54,9% kế hoạch năm (700 lao động).',
      [
        'Giải quyết việc làm lao động | 384 lao động | ratio 54.9% plan',
        'kế hoạch năm Giải quyết việc làm lao động | 700 lao động',
      ],
    ],
    [
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 94,6%, cao hơn cùng kỳ 1,3 điểm % (93,3%).',
      [
        'Tỷ lệ bao phủ bảo hiểm y tế | 94.6 % | change 1.3 điểm % same-period',
        'Tỷ lệ bao phủ bảo hiểm y tế | 93.3 %',
      ],
    ],
    [
      'Giải ngân 58,31/59,5 tỷ đồng, đạt 98,0%; có 9/11 trường đạt chuẩn quốc gia (81,8%).',
      [
        'Giải ngân | 58310000000 / 59500000000 VND | ratio 98% plan',
        'trường đạt chuẩn quốc gia | 9 / 11 trường | share 81.8% whole',
      ],
    ],
    [
      'Xử phạt vi phạm hành chính 1 tỷ 700 triệu đồng; nợ quá hạn 807,41 triệu đồng, chiếm 0,79% dư nợ.',
      [
        'Xử phạt vi phạm hành chính | 1700000000 VND',
        'nợ quá hạn | 807410000 VND | share 0.79% whole',
      ],
    ],
    [
      'Trao 120 phần quà cho hộ nghèo; lắp 14 bồn nước; thu gom 310 tấn rác.',
      ['Trao phần quà | 120 phần quà', 'lắp bồn nước | 14 bồn nước', 'thu gom | 310 tấn'],
    ],
    // no figures: dates, numbers of documents, names with a number, years
    [
      'Ngày 5/10/2026, phường ban hành Kế hoạch số 12/KH-UBND và thực hiện Đề án 25 đúng tiến độ.',
      [],
    ],
    ['Theo Nghị quyết số 09/2026 của Đảng ủy, giai đoạn 2026-2030, khóa 14 và khóa XV.', []],
  ])('%s', (text, expected) => {
    expect(metricsOf(text).map(line)).toEqual(expected);
    expect(metricsOf(text.normalize('NFD')).map(line)).toEqual(expected);
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
