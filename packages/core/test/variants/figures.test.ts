import { describe, expect, test } from 'vitest';
import { findValues } from '../../src/analyzer/find-values.ts';
import { FORMS } from './forms.ts';

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
    const others = ['number', 'ordinal', 'document-number'];
    expect(kinds.filter((kind) => !others.includes(kind))).toEqual([]);
  });
});
