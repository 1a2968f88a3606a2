import { describe, expect, test } from 'vitest';
import { findValues } from '../src/analyzer/find-values.ts';

// Phrases put together from their parts; what is expected follows from the parts alone.

/** A figure as written: its digits without marks, and how many of them are decimals. */
const FIGURES = [
  ['1.297.314', 1297314, 0],
  ['101.944,4', 1019444, 1],
  ['5.385,858', 5385858, 3],
  ['2794', 2794, 0],
  ['03', 3, 0],
  ['0,79', 79, 2],
  ['465.4', 4654, 1],
  ['1,591,3', 15913, 1],
  ['1 297 314', 1297314, 0],
] as const;

/** A unit as written, the power of ten its scale word gives, and its code or noun. */
const UNITS = [
  ['đồng', 0, 'VND'],
  ['nghìn đồng', 3, 'VND'],
  ['ngàn đồng', 3, 'VND'],
  ['triệu đồng', 6, 'VND'],
  ['tr.đ', 6, 'VND'],
  ['tỷ đồng', 9, 'VND'],
  ['tỉ đồng', 9, 'VND'],
  ['tỷ', 9, 'VND'],
  ['nghìn tỷ đồng', 12, 'VND'],
  ['triệu tỷ đồng', 15, 'VND'],
  ['triệu đồng/người/năm', 6, 'VND'],
  ['đồng/cháu/tháng', 0, 'VND'],
  ['triệu USD', 6, 'USD'],
  ['tỷ đô la Mỹ', 9, 'USD'],
  ['triệu euro', 6, 'EUR'],
  ['tỷ yên', 9, 'JPY'],
  ['nhân dân tệ', 0, 'CNY'],
  ['ha', 0, 'ha'],
  ['héc-ta', 0, 'ha'],
  ['km2', 0, 'km2'],
  ['m²', 0, 'm2'],
  ['sào', 0, 'sào'],
  ['nghìn tấn', 3, 'tấn'],
  ['tạ/ha', 0, 'tạ'],
  ['kg', 0, 'kg'],
  ['m3', 0, 'm3'],
  ['lít', 0, 'l'],
  ['km', 0, 'km'],
  ['triệu kWh', 6, 'kWh'],
  ['MW', 0, 'MW'],
  ['kV', 0, 'kV'],
  ['ngày công', 0, 'day-of-work'],
  ['điểm %', 0, 'percentage-point'],
  ['điểm phần trăm', 0, 'percentage-point'],
  ['‰', 0, '‰'],
  ['hộ', 0, 'hộ'],
  ['hồ sơ', 0, 'hồ sơ'],
  ['nghìn người', 3, 'người'],
  ['triệu lượt khách', 6, 'lượt khách'],
  ['đồng chí', 0, 'đồng chí'],
  ['đô thị', 0, 'đô thị'],
] as const;

const HEDGES = [
  ['', undefined],
  ['gần', 'nearly'],
  ['trên', 'over'],
  ['hơn', 'over'],
  ['khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['trên dưới', 'about'],
  ['dưới', 'below'],
  ['chưa đến', 'below'],
  ['không quá', 'at-most'],
  ['tối đa', 'at-most'],
  ['ít nhất', 'at-least'],
  ['không dưới', 'at-least'],
  ['≥', 'at-least'],
] as const;
const VERBS = ['', 'đạt', 'tăng', 'giảm', 'thu', 'bằng', 'có', 'vượt'];
const STATUSES = [
  ['', undefined],
  ['ước', 'estimate'],
  ['sơ bộ', 'preliminary'],
  ['dự kiến', 'planned'],
] as const;
const BASES = ['', 'so với cùng kỳ', 'so với kế hoạch năm', 'so với tháng trước', 'CK'];
const FORMS: readonly ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => phrase.normalize('NFD'),
  (phrase) => phrase.replaceAll(' ', '\u00a0'),
  (phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1),
];

const pick = <Item>(items: readonly Item[], index: number): Item =>
  items[index % items.length] as Item;
const isNear = (value: number, wanted: number) =>
  Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));

describe('figures', () => {
  test.each(UNITS)('in %s', (unit, power, code) => {
    const wrong: string[] = [];
    let turn = 0;
    for (const [written, digits, decimals] of FIGURES) {
      for (const [word, hedge] of HEDGES) {
        turn += 1;
        const [statusWord, status] = pick(STATUSES, turn);
        const words = [pick(VERBS, turn), statusWord, word, written, unit, pick(BASES, turn)];
        const phrase = words.filter((part) => part !== '').join(' ');
        const wanted = (digits / 10 ** decimals) * 10 ** power;
        for (const form of FORMS) {
          const values = findValues(form(phrase)).filter(({ kind }) => kind !== 'period');
          const [value] = values;
          const isRight =
            value?.kind === 'quantity' &&
            isNear(value.amount, wanted) &&
            (value.unit.code ?? value.unit.text) === code &&
            value.hedge === hedge &&
            value.status === status &&
            values.length === 1;
          if (!isRight) wrong.push(`${form(phrase)} → ${JSON.stringify(values)}`);
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test.each(['%', ' %', ' phần trăm', '%%'])('in per cent written "%s"', (sign) => {
    for (const [written, digits, decimals] of FIGURES.slice(1, 7)) {
      for (const [word, hedge] of HEDGES) {
        const phrase = `tăng ${word} ${written}${sign} so với cùng kỳ`.replaceAll('  ', ' ');
        const [value, ...others] = findValues(phrase);
        expect(others).toEqual([]);
        expect(value).toMatchObject({ kind: 'percent', percent: digits / 10 ** decimals });
        expect(value?.kind === 'percent' ? value.hedge : null, phrase).toBe(hedge);
      }
    }
  });

  test.each(UNITS)('from one to another, in %s', (unit, power, code) => {
    for (const [lower, upper] of [
      [5, 7],
      [10, 15],
      [120, 350],
    ] as const) {
      for (const mark of ['-', ' - ', '–', ' – ', ' đến ', ' tới ']) {
        const phrase = `từ ${lower}${mark}${upper} ${unit}`;
        const [value, ...others] = findValues(phrase);
        expect(others, phrase).toEqual([]);
        expect(value, phrase).toMatchObject({
          kind: 'quantity',
          amount: lower * 10 ** power,
          upper: { amount: upper * 10 ** power },
        });
        expect(value?.kind === 'quantity' && (value.unit.code ?? value.unit.text)).toBe(code);
      }
    }
  });

  test.each([
    ['trở lên', 'at-least'],
    ['trở xuống', 'at-most'],
  ] as const)('with "%s" after them', (words, hedge) => {
    for (const [unit] of UNITS) {
      expect(findValues(`từ 15 ${unit} ${words}`)).toMatchObject([{ kind: 'quantity', hedge }]);
    }
    expect(findValues(`từ 15% ${words}`)).toMatchObject([{ kind: 'percent', hedge }]);
  });

  // two voltages with a slash are those of a transformer
  const COUNTED = UNITS.filter(([unit]) => unit !== 'kV');
  test.each(COUNTED)('so many of so many, in %s', (unit, power) => {
    for (const [over, under] of [
      [23, 25],
      [120, 118],
    ] as const) {
      const [value, ...others] = findValues(`${over}/${under} ${unit}`);
      expect(others).toEqual([]);
      expect(value).toMatchObject({
        kind: 'fraction',
        numerator: over * 10 ** power,
        denominator: under * 10 ** power,
      });
    }
  });
});

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

describe('neither figures with a unit nor periods', () => {
  test.each([
    '53/GP-TTĐT',
    '186/BC-UBND',
    'tỷ lệ 1/500',
    'Covid-19',
    'Quốc lộ 6',
    'Đề án 25',
    'khóa XV',
    '0236.3.812.345',
    '1900 6789',
    'tháng 13',
    'tháng 0',
    'ngày 0 tháng 4 năm 2026',
    'ngày 1 tháng 13',
    '32/13/2026',
    '7 giờ 61 phút',
    'thứ 2 từ trái sang',
    '72 tuổi',
  ])('%s', (phrase) => {
    const kinds = findValues(phrase).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'number' && kind !== 'ordinal')).toEqual([]);
  });
});
