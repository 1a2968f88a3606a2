import { describe, expect, test } from 'vitest';
import { tokenize } from '../../vocabulary/tokenize.ts';
import { dateExists, dayNumber, daysInMonth, fromDayNumber } from '../date/date.ts';
import { readPeriod } from './read-period.ts';
import { supplyFrom } from './supply.ts';

describe('readPeriod', () => {
  test.each([
    ['ngày 12/10/2026', 'day', '2026-10-12', '2026-10-12'],
    ['3/5/2026', 'day', '2026-05-03', '2026-05-03'],
    ['7-7-2026', 'day', '2026-07-07', '2026-07-07'],
    ['2026-03-15', 'day', '2026-03-15', '2026-03-15'],
    ['ngày 30 tháng 4 năm 1975', 'day', '1975-04-30', '1975-04-30'],
    ['tháng 2/2021', 'month', '2021-02-01', '2021-02-28'],
    ['tháng 02 năm 2024', 'month', '2024-02-01', '2024-02-29'],
    ['tháng tư năm 2026', 'month', '2026-04-01', '2026-04-30'],
    ['quý I/2021', 'quarter', '2021-01-01', '2021-03-31'],
    ['Quý III năm 2026', 'quarter', '2026-07-01', '2026-09-30'],
    ['6 tháng đầu năm 2026', 'half', '2026-01-01', '2026-06-30'],
    ['6 tháng cuối năm 2026', 'half', '2026-07-01', '2026-12-31'],
    ['9 tháng đầu năm 2026', 'nine-months', '2026-01-01', '2026-09-30'],
    ['02 tháng đầu năm 2021', 'range', '2021-01-01', '2021-02-28'],
    ['ngày mồng một tháng năm năm 2026', 'day', '2026-05-01', '2026-05-01'],
    ['thứ Hai, ngày 5/10/2026', 'day', '2026-10-05', '2026-10-05'],
    ['5 thg 10, 2026', 'day', '2026-10-05', '2026-10-05'],
    ['ngày đầu tiên của tháng 3/2026', 'day', '2026-03-01', '2026-03-01'],
    ['ngày cuối cùng của tháng 2 năm 2024', 'day', '2024-02-29', '2024-02-29'],
    ['tuần 42/2026', 'week', '2026-10-12', '2026-10-18'],
    ['tuần thứ 53 của năm 2026', 'week', '2026-12-28', '2027-01-03'],
    ['tuần thứ nhất của tháng 10/2026', 'week', '2026-10-05', '2026-10-11'],
    ['tuần đầu tiên của tháng 6 năm 2026', 'week', '2026-06-01', '2026-06-07'],
    ['tuần cuối tháng 9/2026', 'week', '2026-09-21', '2026-09-27'],
    ['tháng mười hai năm 2026', 'month', '2026-12-01', '2026-12-31'],
    ['tháng 09.2026', 'month', '2026-09-01', '2026-09-30'],
    ['T9/2026', 'month', '2026-09-01', '2026-09-30'],
    ['09/2026', 'month', '2026-09-01', '2026-09-30'],
    ['Quí III/2026', 'quarter', '2026-07-01', '2026-09-30'],
    ['tháng 9 / 2026', 'month', '2026-09-01', '2026-09-30'],
    ['ngày 05/ 10 /2026', 'day', '2026-10-05', '2026-10-05'],
    ['14 thg 2 2010', 'day', '2010-02-14', '2010-02-14'],
    ['Q3/2026', 'quarter', '2026-07-01', '2026-09-30'],
    ['quý thứ ba năm 2026', 'quarter', '2026-07-01', '2026-09-30'],
    ['quý cuối năm 2026', 'quarter', '2026-10-01', '2026-12-31'],
    ['đầu tháng 9/2026', 'range', '2026-09-01', '2026-09-10'],
    ['trung tuần tháng 10/2026', 'range', '2026-10-11', '2026-10-20'],
    ['hạ tuần tháng 2 năm 2026', 'range', '2026-02-21', '2026-02-28'],
    ['nửa cuối tháng 10/2026', 'range', '2026-10-16', '2026-10-31'],
    ['cuối quý II/2026', 'range', '2026-06-01', '2026-06-30'],
    ['nửa đầu năm 2026', 'half', '2026-01-01', '2026-06-30'],
    ['sáu tháng đầu năm 2026', 'half', '2026-01-01', '2026-06-30'],
    ['ba quý đầu năm 2026', 'nine-months', '2026-01-01', '2026-09-30'],
    ['9T/2026', 'nine-months', '2026-01-01', '2026-09-30'],
    ['lũy kế đến ngày 15/12/2020', 'range', '2020-01-01', '2020-12-15'],
    ['từ đầu năm 2026 đến hết tháng 9', 'range', '2026-01-01', '2026-09-30'],
    ['năm học 2026/2027', 'range', '2026-01-01', '2027-12-31'],
    ['giai đoạn từ năm 2021 đến năm 2025', 'range', '2021-01-01', '2025-12-31'],
    ['năm 2024-2025', 'range', '2024-01-01', '2025-12-31'],
    ['giai đoạn 2021-2025', 'range', '2021-01-01', '2025-12-31'],
    ['nhiệm kỳ 2021 - 2026', 'range', '2021-01-01', '2026-12-31'],
    ['năm 2025', 'year', '2025-01-01', '2025-12-31'],
    // the year is not stated: nothing is supplied
    ['ngày 3/3', 'day', undefined, undefined],
    ['tháng 3', 'month', undefined, undefined],
    ['quý II', 'quarter', undefined, undefined],
    ['6 tháng đầu năm', 'half', undefined, undefined],
  ])('%s', (phrase, kind, start, end) => {
    const tokens = tokenize(phrase);
    const reading = readPeriod(tokens, 0);
    expect(reading?.end).toBe(tokens.length);
    expect(reading?.period).toMatchObject({ kind, ...(start === undefined ? {} : { start, end }) });
    expect(reading?.period.start).toBe(start);
  });

  test('a date the calendar does not have is read and marked', () => {
    const period = readPeriod(tokenize('ngày 31/11/2025'), 0)?.period;
    expect(period).toEqual({
      kind: 'day',
      given: { year: 2025, month: 11, day: 31 },
      impossible: true,
    });
  });

  test.each([
    'tháng 13',
    'tháng 0',
    '3/3',
    '32/13/2020',
    '1/500',
    'quý V',
    '1.1.3',
    '12 hộ',
    'ngày 9/13',
    'tuần 54',
    'trong tuần 12 hồ sơ',
    'tuần 12 hồ sơ',
    'quý 5/2026',
    'T13/2026',
    'đầu năm',
    'thứ hai',
    '6 tháng tuổi',
    'nửa đường',
    '1-2-3',
  ])('%s is no period', (phrase) => {
    expect(readPeriod(tokenize(phrase), 0)).toBeNull();
  });
});

describe('what words state and what they leave open', () => {
  test.each([
    ['quý III, IV năm 2026', { quarter: 3, year: 2026 }],
    ['ngày 01-15/10/2026', { day: 1, month: 10, year: 2026 }],
    ['đầu tháng 9', { month: 9 }],
    ['tháng 12 năm ngoái', { month: 12 }],
    ['tuần 42', { week: 42 }],
    ['nửa đầu năm', { half: 1 }],
    ['ngày đầu tiên của tháng', {}],
    ['9 tháng', {}],
  ])('%s', (phrase, given) => {
    expect(readPeriod(tokenize(phrase), 0)?.period.given).toEqual(given);
  });

  test.each([
    ['tháng 10, 2045 hồ sơ', 2],
    ['9 tháng năm nay', 4],
    ['tháng năm 2026', 0],
    ['tháng mười ba xã', 2],
    ['từ 5 đến 7/10 xã', 0],
  ])('%s ends before token %i', (phrase, end) => {
    expect(readPeriod(tokenize(phrase), 0)?.end ?? 0).toBe(end);
  });
});

describe('periods named by their distance from now', () => {
  test.each([
    ['tháng trước', '2026-10-01', '2026-10-31'],
    ['quý này', '2026-10-01', '2026-12-31'],
    ['quý tới', '2027-01-01', '2027-03-31'],
    ['năm ngoái', '2025-01-01', '2025-12-31'],
    ['chiều nay', '2026-11-20', '2026-11-20'],
    ['tuần trước', '2026-11-09', '2026-11-15'],
    ['2 tháng qua', '2026-09-01', '2026-10-31'],
    ['hai năm tới', '2027-01-01', '2028-12-31'],
    ['10 năm sau', '2036-01-01', '2036-12-31'],
    ['3 tháng trước', '2026-08-01', '2026-10-31'],
    ['8 tháng', '2026-01-01', '2026-08-31'],
    ['tháng 3', '2026-03-01', '2026-03-31'],
    ['6 tháng cuối năm', '2026-07-01', '2026-12-31'],
    ['2 tháng cuối năm', '2026-11-01', '2026-12-31'],
    ['2 tháng còn lại của năm', '2026-11-01', '2026-12-31'],
    ['3 tháng còn lại năm', '2026-10-01', '2026-12-31'],
    ['9 tháng năm ngoái', '2025-01-01', '2025-09-30'],
    ['tháng 12 năm trước', '2025-12-01', '2025-12-31'],
    ['ngày 5 tháng này', '2026-11-05', '2026-11-05'],
    ['thứ sáu tuần trước', '2026-11-13', '2026-11-13'],
    ['thứ hai tuần sau', '2026-11-23', '2026-11-23'],
    ['chủ nhật', '2026-11-22', '2026-11-22'],
    ['nửa đầu tháng này', '2026-11-01', '2026-11-15'],
    ['ngày đầu tiên của tháng', '2026-11-01', '2026-11-01'],
    ['tuần 42', '2026-10-12', '2026-10-18'],
    ['lũy kế đến tháng 9', '2026-01-01', '2026-09-30'],
    ['ngày 1-10 đến 15-10', '2026-10-01', '2026-10-15'],
    ['tháng 11 đến tháng 2', '2025-11-01', '2026-02-28'],
  ])('%s, spoken on 20/11/2026', (phrase, start, end) => {
    const tokens = tokenize(phrase);
    const reading = readPeriod(tokens, 0);
    expect(reading?.end).toBe(tokens.length);
    expect(reading?.period.start).toBeUndefined();
    expect(reading && supplyFrom(reading.period, '2026-11-20')).toEqual({ start, end });
  });
});

describe('ranges of dates', () => {
  test.each([
    ['ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2026', '2026-08-05', '2026-08-10'],
    ['tháng 3 tới tháng 5 năm 2026', '2026-03-01', '2026-05-31'],
    ['1/10/2026 - 15/10/2026', '2026-10-01', '2026-10-15'],
    ['ngày 01-15/10/2026', '2026-10-01', '2026-10-15'],
    ['ngày 01 đến ngày 15 tháng 10 năm 2026', '2026-10-01', '2026-10-15'],
    ['ngày 15/9 đến 14/10/2026', '2026-09-15', '2026-10-14'],
    ['28/9-2/10/2026', '2026-09-28', '2026-10-02'],
    ['ngày 5 và 6/10/2026', '2026-10-05', '2026-10-06'],
    ['tháng 1-9/2026', '2026-01-01', '2026-09-30'],
    ['quý III, IV năm 2026', '2026-07-01', '2026-12-31'],
  ])('%s', (phrase, start, end) => {
    const tokens = tokenize(phrase);
    expect(readPeriod(tokens, 0)).toMatchObject({ end: tokens.length, period: { start, end } });
  });

  test('an end before its beginning is no range', () => {
    expect(readPeriod(tokenize('ngày 10/8/2026 đến ngày 5/8/2026'), 0)?.period.end).toBe(
      '2026-08-10',
    );
  });
});

describe('the calendar', () => {
  test.each([
    [2024, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(dateExists({ year, month, day: days + 1 })).toBe(false);
  });

  test('days are counted as the built-in calendar counts them', () => {
    for (const iso of ['1970-01-01', '1900-03-01', '2000-02-29', '2026-11-20', '2100-12-31']) {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
      expect(dayNumber({ year, month, day })).toBe(days);
      expect(fromDayNumber(days)).toEqual({ year, month, day });
    }
  });
});
