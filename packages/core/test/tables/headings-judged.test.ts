import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { HEAD } from '../metric-lines.ts';
import { table } from './table-lines.ts';

/** The rules with the words at which they report, of the text and of its decomposition. */
const findings = (text: string) => {
  const of = (whole: string) =>
    analyze(whole)
      // that letters are decomposed is reported once of the whole text
      .findings.filter(({ rule }) => rule !== 'text/unicode')
      .map(({ rule, span }) => `${rule} ${whole.slice(span?.start, span?.end).normalize('NFC')}`);
  expect(of((HEAD + text).normalize('NFD'))).toEqual(of(HEAD + text));
  return of(HEAD + text);
};
const unread = (text: string) =>
  analyze(HEAD + text)
    .checks.filter(({ outcome }) => outcome === 'not-comparable')
    .map(({ at, reason }) => `${at} ${reason}`);

const POOR = '| STT | Thôn | Số hộ | Số hộ nghèo | Tỷ lệ (%) |';

describe('what is reported of such tables', () => {
  test.each([
    [
      'a wrong ratio',
      table(
        POOR,
        '| 1 | Thôn 1 | 120 | 6 | 5,0 |',
        '| 2 | Thôn 2 | 150 | 12 | 8,0 |',
        '| 3 | Thôn 3 | 80 | 10 | 15,2 |',
        '| | Tổng cộng | 350 | 28 | 8,0 |',
      ),
      ['figure/ratio 15,2'],
    ],
    [
      'a wrong total',
      table(
        '| STT | Thôn | Số hộ | Số hộ nghèo |',
        '| 1 | Thôn 1 | 120 | 6 |',
        '| 2 | Thôn 2 | 150 | 12 |',
        '| | Tổng số | 280 | 18 |',
      ),
      ['figure/sum 280'],
    ],
    [
      'a wrong sum of a row, and columns that add up in the others',
      `ĐVT: ha\n\n${table('| Xã | Tổng số | Lúa | Ngô | Sắn |', '| Xã Hòa Lâm | 100 | 60 | 30 | 10 |', '| Xã Tân Kiều | 200 | 100 | 50 | 50 |', '| Xã Mường Nà | 300 | 100 | 150 | 60 |')}`,
      ['figure/sum 300'],
    ],
    [
      'a wrong sum of men and women',
      table('| Trường | Tổng số học sinh | Nam | Nữ |', '| Tiểu học Hòa Lâm | 300 | 160 | 150 |'),
      ['figure/sum 300'],
    ],
    [
      'a wrong sum of quarters',
      table(
        '| Nội dung | ĐVT | Cả năm | Quý I | Quý II | Quý III | Quý IV |',
        '| Thu phí | triệu đồng | 110 | 20 | 30 | 25 | 25 |',
      ),
      ['figure/sum 110'],
    ],
    [
      'a part that is more than what it is some of',
      table(
        '| Thôn | Số hộ | Trong đó | |',
        '| | | Hộ nghèo | Hộ cận nghèo |',
        '| Thôn 1 | 100 | 5 | 10 |',
        '| Thôn 2 | 120 | 5 | 10 |',
        '| Thôn 3 | 12 | 15 | 10 |',
      ),
      ['figure/sum 12 | 15'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  test.each([
    [
      'all is right',
      table(
        POOR,
        '| 1 | Thôn 1 | 120 | 6 | 5,0 |',
        '| 2 | Thôn 2 | 150 | 12 | 8,0 |',
        '| | Tổng cộng | 270 | 18 | 6,7 |',
      ),
    ],
    [
      'shares of the total of the column',
      table(
        '| Thôn | Số hộ | Số hộ nghèo | Tỷ lệ (%) |',
        '| Thôn 1 | 120 | 6 | 20,0 |',
        '| Thôn 2 | 150 | 9 | 30,0 |',
        '| Thôn 3 | 90 | 15 | 50,0 |',
      ),
    ],
    [
      'some of the rows only',
      table('| Thôn | Số hộ |', '| Thôn 1 | 120 |', '| Thôn 2 | 150 |', '| Toàn xã | 900 |'),
    ],
    [
      'totals of groups',
      table(
        '| Thôn | Số hộ |',
        '| Thôn 1 | 120 |',
        '| Cộng | 120 |',
        '| Thôn 2 | 150 |',
        '| Cộng | 150 |',
      ),
    ],
    [
      'a rounded total',
      table(
        '| Thôn | Diện tích (ha) |',
        '| Thôn 1 | 12,4 |',
        '| Thôn 2 | 15,4 |',
        '| Thôn 3 | 11,4 |',
        '| Tổng cộng | 39 |',
      ),
    ],
    [
      'columns that overlap',
      table(
        '| Xã | Tổng số hộ | Hộ nghèo | Hộ dân tộc thiểu số |',
        '| Xã Hòa Lâm | 100 | 60 | 70 |',
        '| Xã Tân Kiều | 200 | 150 | 100 |',
      ),
    ],
    [
      'a total of a part of the year',
      table(
        '| Nội dung | ĐVT | Tổng | Quý I | Quý II |',
        '| Thu phí | triệu đồng | 100 | 20 | 30 |',
        '| Thu khác | triệu đồng | 90 | 20 | 30 |',
      ),
    ],
    [
      'two times in one row',
      table(
        '| Thôn | Số hộ nghèo đầu năm | Số hộ nghèo cuối năm |',
        '| Thôn 1 | 20 | 18 |',
        '| Thôn 2 | 30 | 27 |',
      ),
    ],
    [
      'two times in two tables',
      `${table('| Thôn | Số hộ nghèo đầu năm |', '| Thôn 1 | 20 |')}\n\nBảng 2. Năm 2025\n\n${table('| Thôn | Số hộ nghèo cuối năm |', '| Thôn 1 | 18 |')}`,
    ],
    [
      'an average below',
      table('| Thôn | Số hộ nghèo |', '| Thôn 1 | 10 |', '| Thôn 2 | 20 |', '| Bình quân | 15 |'),
    ],
    [
      'the average of rates for a total',
      table(
        '| Thôn | Số hộ | Năng suất (tạ/ha) |',
        '| Thôn 1 | 10 | 50 |',
        '| Thôn 2 | 20 | 60 |',
        '| Tổng cộng | 30 | 55 |',
      ),
    ],
    [
      'a dash for nothing',
      table(
        POOR,
        '| 1 | Thôn 1 | 120 | - | - |',
        '| 2 | Thôn 2 | 150 | 15 | 10 |',
        '| | Tổng cộng | 270 | 15 | 5,6 |',
      ),
    ],
    [
      'the same of two times',
      `Bảng 1. Đầu kỳ\n\n${table('| Thôn | Số hộ nghèo |', '| Thôn 1 | 12 |')}\n\nBảng 2. Cuối kỳ\n\n${table('| Thôn | Số hộ nghèo |', '| Thôn 1 | 11 |')}`,
    ],
  ])('nothing: %s', (_name, text) => {
    expect(findings(text)).toEqual([]);
  });

  test('a ratio that no pair of columns makes says so', () => {
    const text = table(
      '| Thôn | Số hộ | Số hộ nghèo | Tỷ lệ (%) |',
      '| Thôn 1 | 120 | 6 | 20 |',
      '| Thôn 2 | 150 | 9 | 30 |',
    );
    expect(unread(text)).toEqual([
      '/tables/0/rows/0/cells/3 no-base',
      '/tables/0/rows/1/cells/3 no-base',
    ]);
  });
});
