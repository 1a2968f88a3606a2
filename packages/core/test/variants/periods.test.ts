import { describe, expect, test } from 'vitest';
import { findValues } from '../../src/analyzer/find-values.ts';
import { FORMS } from './forms.ts';

// Phrases put together from their parts; what is expected follows from the parts alone.

describe('periods', () => {
  const iso = (year: number, month: number, day: number) =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  const YEARS = [2020, 2026];
  const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].concat([
    'mười một',
    'mười hai',
  ]);
  const ROMAN = ['I', 'II', 'III', 'IV'];

  function expectOne(phrase: string, start: string, end: string, given: object): void {
    for (const form of FORMS) {
      const values = findValues(form(phrase), { reference: '2026-11-20' });
      expect(values, form(phrase)).toMatchObject([{ kind: 'period', start, end, given }]);
      expect(values[0]?.kind === 'period' && values[0].given, form(phrase)).toEqual(given);
      expect(values[0]?.span, form(phrase)).toEqual({ start: 0, end: form(phrase).length });
    }
  }

  test.each(YEARS)('months of %i', (year) => {
    for (let month = 1; month <= 12; month += 1) {
      const names = [month, String(month).padStart(2, '0'), MONTHS[month - 1]];
      for (const name of names) {
        for (const after of [`/${year}`, `-${year}`, ` năm ${year}`, ` của năm ${year}`]) {
          if (typeof name === 'string' && /\D/u.test(name) && /^[/-]/u.test(after)) continue;
          const given = { month, year };
          expectOne(`tháng ${name}${after}`, iso(year, month, 1), iso(year, month + 1, 0), given);
        }
      }
    }
  });

  test.each(YEARS)('quarters of %i', (year) => {
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      for (const name of [quarter, ROMAN[quarter - 1], MONTHS[quarter - 1]]) {
        const [start, end] = [iso(year, quarter * 3 - 2, 1), iso(year, quarter * 3 + 1, 0)];
        for (const after of [`/${year}`, `-${year}`, ` năm ${year}`, ` của năm ${year}`]) {
          expectOne(`quý ${name}${after}`, start, end, { quarter, year });
        }
      }
    }
  });

  test.each(YEARS)('the first and the last months of %i', (year) => {
    for (let months = 2; months <= 11; months += 1) {
      const half = (which: number) => (months === 6 ? { half: which } : {});
      const names = [`${months}`, `${months}`.padStart(2, '0'), MONTHS[months - 1]];
      for (const name of names) {
        const count = name === 'tư' ? 'bốn' : name;
        const first = { ...half(1), year };
        expectOne(
          `${count} tháng đầu năm ${year}`,
          `${year}-01-01`,
          iso(year, months + 1, 0),
          first,
        );
        const start = iso(year, 13 - months, 1);
        expectOne(`${count} tháng cuối năm ${year}`, start, `${year}-12-31`, { ...half(2), year });
      }
    }
  });

  test.each(YEARS)('days of %i', (year) => {
    for (const [day, month] of [
      [1, 1],
      [29, 2],
      [5, 10],
      [31, 12],
    ] as const) {
      if (month === 2 && year % 4 !== 0) continue;
      const [dd, mm] = [day, month].map((part) => String(part).padStart(2, '0'));
      const date = iso(year, month, day);
      for (const written of [
        `${day}/${month}/${year}`,
        `${dd}/${mm}/${year}`,
        `${dd}-${mm}-${year}`,
        `${dd}.${mm}.${year}`,
        `ngày ${day}/${month}/${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
        `ngày ${dd} tháng ${mm} năm ${year}`,
        `thứ Hai, ngày ${day}/${month}/${year}`,
        `chiều ${day}/${month}/${year}`,
        `${year}-${mm}-${dd}`,
      ]) {
        expectOne(written, date, date, { day, month, year });
      }
      // without a year it is of the year of speaking, which has no 29 February
      if (month !== 2)
        expectOne(`ngày ${day}/${month}`, iso(2026, month, day), iso(2026, month, day), {
          day,
          month,
        });
    }
  });
});
