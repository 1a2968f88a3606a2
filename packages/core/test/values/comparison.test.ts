import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf } from '../../src/domain/number/decimal.ts';
import { qualifierOf } from '../../src/domain/quantity/qualifier.ts';
import {
  type Basis,
  type Comparison,
  type ComparisonVerb,
  comparisonSchema,
  figureStatusSchema,
  formatComparison,
  hedgeSchema,
  parseComparison,
} from '../../src/index.ts';
import { comparisonVerbs } from '../../src/lexicon/comparison-verbs/comparison-verbs.ts';
import { expectLinearTime, expectRoundTrip } from './laws.ts';

describe('a comparison', () => {
  test.each<[string, Partial<Comparison> | null]>([
    ['tăng 8,26% so với cùng kỳ', { kind: 'change', percent: 8.26, exact: '8.26', decimals: 2 }],
    ['giảm 03 vụ so với tháng trước', { kind: 'change', amount: -3, exact: '-3' }],
    ['bằng 87,2% kế hoạch năm', { kind: 'ratio', percent: 87.2 }],
    ['chiếm 1,24% tổng dư nợ', { kind: 'share', percent: 1.24 }],
    ['gấp 2,4 lần cùng kỳ', { kind: 'ratio', percent: 240, decimals: -1 }],
    ['vượt 3% kế hoạch', { kind: 'change', percent: 3 }],
    ['tăng gần 11%', { kind: 'change', percent: 11, hedge: 'nearly', qualifier: 'under' }],
    ['ước tăng khoảng 5%', { percent: 5, hedge: 'about', status: 'estimate' }],
    ['giảm 8,4-8,7%', { exact: '-8.4', upperExact: '-8.7' }],
    ['tăng 5-7 tạ/ha', { exact: '5', upperExact: '7' }],
    ['17% dự toán', { kind: 'ratio', percent: 17 }],
    // more than one, or something else too
    ['8,26%', null],
    ['gần 8,26%', null],
    ['tăng lên 48 vụ', null],
    ['đạt 152 tỷ đồng', null],
    ['thu tăng 5%', null],
    ['tăng 5% và giảm 3%', null],
    ['tăng 9 doanh nghiệp (33,3%) so với cùng kỳ', null],
    ['tăng gần trên 5%', null],
    ['tăng 5% so với cùng kỳ thôi', null],
    // the plan of a place with a name is not that of an owner named by its kind alone
    ['đạt 45% kế hoạch xã Hòa Lâm', null],
    ['', null],
  ])('%s', (phrase, expected) => {
    const read = parseComparison(phrase);
    if (expected === null) {
      expect(read).toBeNull();
      return;
    }
    expect(read).toMatchObject(expected);
    expect(parseComparison(phrase.normalize('NFD'))).toMatchObject(expected);
    expect(comparisonSchema.safeParse(read).success).toBe(true);
  });

  test.each<[string, Basis]>([
    ['tăng 5% so với cùng kỳ năm 2025', { kind: 'same-period', year: 2025 }],
    ['tăng 5% so với năm 2020', { kind: 'same-period', year: 2020 }],
    ['so với tháng 9 tăng 5%', { kind: 'previous-period' }],
    ['tăng 5 vụ so với quý II/2026', { kind: 'previous-period', year: 2026 }],
    ['thấp hơn cùng kỳ 2,1 điểm %', { kind: 'same-period' }],
    ['đạt 45% kế hoạch năm 2026', { kind: 'plan', year: 2026 }],
    ['đạt 17% dự toán tỉnh', { kind: 'plan', organ: 'tỉnh' }],
    ['đạt 95% dự toán tỉnh giao năm 2026', { kind: 'plan', year: 2026, organ: 'tỉnh giao' }],
    ['đạt 95% dự toán năm 2026 HĐND xã giao', { kind: 'plan', year: 2026, organ: 'HĐND xã giao' }],
    ['đạt 95% kế hoạch đề ra', { kind: 'plan' }],
    ['chiếm 12%', { kind: 'whole' }],
  ])('%s: what it is compared with', (phrase, basis) => {
    const {
      text: _text,
      span: _span,
      ...read
    } = parseComparison(phrase)?.basis ?? { kind: 'other' };
    expect(read).toEqual(basis);
  });

  test.each<[Comparison, string]>([
    [
      {
        kind: 'change',
        percent: -23,
        exact: '-23',
        decimals: 0,
        basis: { kind: 'same-period', text: 'so cùng kỳ' },
      },
      'giảm 23% so cùng kỳ',
    ],
    [
      {
        kind: 'change',
        percent: 3,
        exact: '3',
        decimals: 0,
        basis: { kind: 'plan', organ: 'tỉnh giao', year: 2026 },
      },
      'tăng 3% so với kế hoạch tỉnh giao năm 2026',
    ],
    [
      {
        kind: 'change',
        amount: -0.19,
        exact: '-0.19',
        decimals: 2,
        unit: { code: 'percentage-point', text: 'điểm %', dimension: 'ratio' },
      },
      'giảm 0,19 điểm %',
    ],
    [
      {
        kind: 'ratio',
        percent: 102.1,
        exact: '102.1',
        decimals: 1,
        verb: { kind: 'equal', text: '' },
        basis: { kind: 'previous-period' },
      },
      'bằng 102,1% so với kỳ trước',
    ],
    [
      {
        kind: 'ratio',
        percent: 95,
        exact: '95',
        decimals: 0,
        status: 'estimate',
        verb: { kind: 'reach', text: 'ước đạt' },
        basis: { kind: 'plan' },
      },
      'ước đạt 95% kế hoạch',
    ],
    [
      { kind: 'share', percent: 12, exact: '12', decimals: 0, basis: { kind: 'whole' } },
      '12% tổng số',
    ],
    [{ kind: 'share', percent: 12, exact: '12', decimals: 0 }, '12%'],
    [{ kind: 'ratio', percent: 12, basis: { kind: 'other' } }, '12%'],
    [
      { kind: 'change', percent: -5, exact: '-5', verb: { kind: 'increase', text: 'tăng' } },
      'tăng -5%',
    ],
  ])('%j is written %s', (comparison, written) => {
    expect(formatComparison(comparison)).toBe(written);
  });

  const kindOf: Readonly<Record<ComparisonVerb['kind'], Comparison['kind']>> = {
    increase: 'change',
    decrease: 'change',
    exceed: 'change',
    'fall-short': 'change',
    'account-for': 'share',
    equal: 'ratio',
    reach: 'ratio',
    multiply: 'ratio',
  };
  const verb = fc.constantFrom<ComparisonVerb>(
    ...comparisonVerbs.flatMap(({ phrases, verb: kind }) =>
      // "tương đương" before digits is a hedge, "ước đạt" a status as well
      phrases.filter((text) => !/^(?:tương đương|ước)/u.test(text)).map((text) => ({ kind, text })),
    ),
  );
  const basis = fc.option(
    fc.constantFrom<Basis>(
      { kind: 'same-period', text: 'so với cùng kỳ' },
      { kind: 'same-period', text: 'CK' },
      { kind: 'same-period', text: 'so với cùng kỳ năm 2025', year: 2025 },
      { kind: 'same-period' },
      { kind: 'same-period', year: 2024 },
      { kind: 'previous-period', text: 'so với tháng 9' },
      { kind: 'previous-period' },
      { kind: 'plan', text: 'dự toán tỉnh giao', organ: 'tỉnh giao' },
      { kind: 'plan' },
      { kind: 'plan', organ: 'thành phố giao', year: 2026 },
      { kind: 'whole', text: 'tổng dư nợ' },
      { kind: 'whole' },
    ),
    { nil: undefined },
  );
  const size = fc.stringMatching(/^(?:0|[1-9]\d{0,3})(?:\.\d{1,2})?$/u);
  const figure = fc.oneof(
    size.map((exact) => ({ exact, isAmount: false, times: false })),
    size.map((exact) => ({ exact, isAmount: true, times: false })),
  );
  const comparison = fc
    .record({
      verb,
      basis,
      figure,
      upper: fc.option(size, { nil: undefined }),
      hedge: fc.option(fc.constantFrom(...hedgeSchema.options), { nil: undefined }),
      status: fc.option(fc.constantFrom(...figureStatusSchema.options), { nil: undefined }),
    })
    .map(({ verb: own, basis: against, figure: { exact, isAmount }, upper, hedge, status }) => {
      const places = decimalsOf(exact);
      const isFall = own.kind === 'decrease' || own.kind === 'fall-short';
      const signed = (of: string) => (isFall && /[1-9]/u.test(of) ? `-${of}` : of);
      const takesAmount = isAmount && kindOf[own.kind] === 'change';
      const isTimes = own.kind === 'multiply';
      const percent = isTimes ? String(Math.round(Number(exact) * 100)) : signed(exact);
      const size = takesAmount ? signed(exact) : percent;
      const hasUpper = upper !== undefined && !isTimes && Number(upper) > Number(exact);
      const whole = own.kind === 'account-for' ? { kind: 'whole' as const } : undefined;
      return {
        kind: kindOf[own.kind],
        ...(takesAmount ? { amount: Number(size) } : { percent: Number(size) }),
        exact: size,
        decimals: isTimes ? places - 2 : places,
        ...(hasUpper ? { upperExact: signed(upper) } : {}),
        ...(takesAmount
          ? { unit: { code: 'percentage-point', text: 'điểm %', dimension: 'ratio' as const } }
          : {}),
        verb: own,
        ...(against === undefined && whole === undefined ? {} : { basis: against ?? whole }),
        ...(hedge === undefined ? {} : { hedge, qualifier: qualifierOf(hedge) }),
        ...(status === undefined ? {} : { status }),
      } as Comparison;
    });

  test('property: what is written is read back', () => {
    fc.assert(
      fc.property(comparison, (value) => {
        expect(comparisonSchema.safeParse(value).success).toBe(true);
        expectRoundTrip<Comparison>(value, formatComparison, parseComparison);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['tăng 5% ', 'so với ', 'so với kế hoạch ', 'tăng ', 'tăng 5% so với cùng kỳ '])(
    'takes linear time to read “%s” many times over',
    (part) => expectLinearTime(parseComparison, part),
  );
});
