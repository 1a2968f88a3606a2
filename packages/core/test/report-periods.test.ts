import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const PLAIN = 'Công tác tuyên truyền được duy trì thường xuyên.';

describe('the period of a report and the one it plans for', () => {
  test.each([
    // the title, then the opening
    [
      'Giao ban tháng 9, triển khai nhiệm vụ tháng 10 năm 2026',
      PLAIN,
      '09-01..09-30',
      '10-01..10-31',
    ],
    [
      'Hội nghị giao ban thường kỳ tháng 9/2026',
      'Chiều 2/10, phường đánh giá kết quả tháng 9, phương hướng nhiệm vụ tháng 10.',
      '09-01..09-30',
      '10-01..10-31',
    ],
    [
      'Phường họp thường kỳ tháng 9',
      'Ngày 4/9/2026, UBND phường đánh giá tình hình kinh tế tháng 8, triển khai công tác tháng 9.',
      '08-01..08-31',
      '09-01..09-30',
    ],
    [
      'Sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026',
      PLAIN,
      '01-01..06-30',
      '07-01..12-31',
    ],
    [
      'Tân Sơn làm việc với thành phố',
      'Sáng 12/8, đoàn đến làm việc về tình hình thực hiện nhiệm vụ 7 tháng đầu năm 2026.',
      '01-01..07-31',
      undefined,
    ],
    // the year is that of the meeting, or the one before it
    [
      'Giao ban tháng 12',
      'Ngày 4/1/2027, phường đánh giá kết quả tháng 12, triển khai nhiệm vụ tháng 1.',
      '12-01..12-31',
      '01-01..01-31',
    ],
    // a year of which the title speaks only in passing
    [
      'Quyết tâm vượt các chỉ tiêu của năm 2026',
      'Phiên họp nghe báo cáo thực hiện nhiệm vụ 9 tháng; nhiệm vụ, giải pháp quý IV năm 2026.',
      '01-01..09-30',
      '10-01..12-31',
    ],
    ['Tân Sơn triển khai nhiệm vụ quý II năm 2026', PLAIN, undefined, '04-01..06-30'],
    [
      'Thu ngân sách tăng khá',
      'Trong 8 tháng năm 2026, phường thu 5 tỷ đồng.',
      '01-01..08-31',
      undefined,
    ],
    [
      'UBND phường rà soát các chỉ tiêu năm 2026',
      'Sáng 18/9/2026, các phòng đề xuất giải pháp thực hiện nhiệm vụ 3 tháng còn lại của năm 2026.',
      undefined,
      '10-01..12-31',
    ],
    // what is no period of a report
    ['Đổi thay ở Tân Sơn', 'Năm 2026, phường chọn đường Hòa Lâm làm điểm.', undefined, undefined],
    [
      'Đổi thay ở Tân Sơn',
      'Xã phấn đấu hoàn thành nông thôn mới vào năm 2028.',
      undefined,
      undefined,
    ],
    [
      'Kỷ niệm 20 năm thành lập phường',
      'Theo Nghị quyết năm 2026 và kế hoạch giai đoạn 2026 - 2030, phường làm đường.',
      undefined,
      undefined,
    ],
    ['Tân Sơn làm đường', 'So với năm 2025, đường dài hơn.', undefined, undefined],
    ['Sáng 5/9/2026', PLAIN, undefined, undefined],
  ])('%s | %s', (title, opening, period, next) => {
    const text = `${title}\n\n${opening}\n\n${PLAIN}\n`;
    for (const variant of [text, text.normalize('NFD')]) {
      const { report } = analyze(variant);
      const days = (it: { start?: string | undefined; end?: string | undefined } | undefined) =>
        it?.start === undefined ? undefined : `${it.start.slice(5)}..${it.end?.slice(5)}`;
      expect([days(report.period), days(report.nextPeriod)]).toEqual([period, next]);
    }
  });

  test('are what the front matter says', () => {
    const text =
      '---\nky: tháng 8/2026\n---\nGiao ban tháng 9, nhiệm vụ tháng 10 năm 2026\n\nHọp.\n';
    const { period, nextPeriod } = analyze(text).report;
    expect([period?.start, nextPeriod?.start]).toEqual(['2026-08-01', '2026-10-01']);
  });
});
