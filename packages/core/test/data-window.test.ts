import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const windowOf = (text: string) => {
  const { dataWindow } = analyze(text).report;
  return dataWindow && [dataWindow.start, dataWindow.end];
};
const head = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10 năm 2026\n\n';

describe('the days that the data cover', () => {
  test.each([
    ['(số liệu từ 15/9 đến 14/10)', ['2026-09-15', '2026-10-14']],
    ['(Số liệu tính từ ngày 15/9/2026 đến ngày 14/10/2026)', ['2026-09-15', '2026-10-14']],
    [
      'Số liệu báo cáo từ ngày 15 tháng 9 đến hết ngày 14 tháng 10 năm 2026.',
      ['2026-09-15', '2026-10-14'],
    ],
    ['Kỳ số liệu: từ 15/9/2026 đến 14/10/2026', ['2026-09-15', '2026-10-14']],
    ['(Số liệu tính đến ngày 14/10/2026)', [undefined, '2026-10-14']],
    ['Số liệu được chốt đến ngày 14/10/2026, xã báo cáo như sau:', [undefined, '2026-10-14']],
    ['(Số liệu tổng hợp đến hết tháng 9 năm 2026)', [undefined, '2026-09-30']],
    ['Thời điểm chốt số liệu: ngày 14/10/2026', [undefined, '2026-10-14']],
  ])('%s', (note, days) => {
    const text = `${head}${note}\n\nThu ngân sách đạt 12 tỷ đồng.`;
    expect(windowOf(text)).toEqual(days);
    expect(windowOf(text.normalize('NFD'))).toEqual(days);
    expect(windowOf(text.replaceAll(' ', '\u00a0'))).toEqual(days);
  });

  test('in a note at the end, where it speaks of the report', () => {
    const body = Array.from({ length: 30 }, (_, at) => `Thôn ${at + 1} gieo ${at + 12} ha.\n`);
    const text = `${head}${body.join('\n')}\nGhi chú: Số liệu trong báo cáo tính từ 15/9/2026 đến 14/10/2026.`;
    expect(windowOf(text)).toEqual(['2026-09-15', '2026-10-14']);
    // a note on one table or one figure
    expect(windowOf(text.replace('Số liệu trong báo cáo tính', 'Số liệu tính'))).toBeUndefined();
  });

  test('stands beside the period of the report', () => {
    const { report } = analyze(`${head}(số liệu từ 15/9 đến 14/10)\n\nThu 12 tỷ đồng.`);
    expect(report.period).toMatchObject({ start: '2026-10-01', end: '2026-10-31' });
    expect(report.dataWindow).toMatchObject({
      kind: 'range',
      text: '15/9 đến 14/10',
      given: { day: 15, month: 9 },
    });
  });

  test.each([
    'Tính đến ngày 31/8/2026, đã giải ngân 12 tỷ đồng.',
    'Theo số liệu của Chi cục Thuế đến ngày 10/9/2026, thu 12 tỷ đồng.',
    'Theo số liệu đến ngày 10/9/2026, thu 12 tỷ đồng.',
    '(số liệu năm 2025 là số cộng của hai xã cũ)',
    'Số liệu so với cùng kỳ từ ngày 15/9/2025 đến ngày 14/10/2025 tăng.',
    'Từ ngày 15/9 đến ngày 14/10/2026, xã tiếp nhận 120 hồ sơ.',
    'Đề nghị các thôn gửi số liệu trước ngày 25/10/2026.',
    'Hoàn thành cập nhật cơ sở dữ liệu đến ngày 30/10/2026.',
    'Một số số liệu đến ngày 10/9/2026 chưa đầy đủ.',
  ])('%s: says nothing of the report', (sentence) => {
    expect(windowOf(`${head}${sentence}`)).toBeUndefined();
  });
});
