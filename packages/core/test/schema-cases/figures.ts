import type { Cases } from './cases.ts';
import { quarter } from './time.ts';

const span = { start: 4, end: 9 };
const dong = { code: 'VND', text: 'đồng', dimension: 'money' };
const files = { text: 'hồ sơ', dimension: 'count' };

export const quantity = {
  amount: 2_755_600_000_000,
  exact: '2755600000000',
  decimals: -8,
  unit: dong,
  upper: { amount: 2_800_000_000_000, exact: '2800000000000', decimals: -9 },
  hedge: 'nearly',
  qualifier: 'under',
  status: 'estimate',
  alternatives: [{ amount: 2.7556, exact: '2.7556', reason: 'separator' }],
  text: '2.755,6 tỷ đồng',
  span,
  digits: span,
};

export const fraction = {
  numerator: 23,
  denominator: 25,
  exact: ['23', '25'],
  decimals: [0, 0],
  unit: { text: 'phường', dimension: 'count' },
  hedge: 'over',
  qualifier: 'over',
  text: '23/25 phường',
  span,
  digits: span,
};

const basis = {
  kind: 'plan',
  text: 'dự toán tỉnh giao',
  year: 2026,
  organ: 'tỉnh',
  metric: 'm0',
  span,
};
const verb = { kind: 'reach', text: 'đạt', span };

export const comparison = {
  kind: 'ratio',
  percent: 73.1,
  exact: '73.1',
  decimals: 1,
  upperExact: '74.5',
  verb,
  basis,
  hedge: 'about',
  qualifier: 'about',
  status: 'final',
  text: 'đạt 73,1%',
  span,
  digits: span,
};

const definition = {
  id: 'poor-households',
  name: 'Số hộ nghèo',
  aliases: ['hộ nghèo'],
  units: ['hộ'],
  dimension: 'count',
  kind: 'stock',
  additiveOver: ['areas'],
};

export const metric = {
  id: 'm1',
  indicator: {
    text: 'thu ngân sách',
    id: 'state-budget-revenue',
    codes: [{ scheme: 's', value: '1' }],
    span,
  },
  area: 'phường Hòa Lâm',
  period: quarter,
  value: quantity,
  comparisons: [comparison],
  parts: ['m2', 'm3'],
  partsClosed: true,
  partsImplied: true,
  listed: { least: 3, most: 4, span },
  priceBasis: 'current',
  section: '/sections/1',
  span,
};

export const figureCases: Readonly<Record<string, Cases>> = {
  quantity: {
    good: [quantity, { amount: 2045, exact: '2045', unit: files }],
    bad: [
      { amount: 2045, unit: files },
      { amount: '2045', exact: '2045', unit: files },
      { amount: 2045, exact: '2.045,0', unit: files },
      { amount: 2045, exact: '2045', unit: files, hedge: 'under' },
      { amount: 2045, exact: '2045', unit: files, decimals: 0.5 },
      { amount: 2045, exact: '2045' },
    ],
  },
  percentage: {
    good: [
      { percent: 73.1, exact: '73.1', decimals: 1 },
      {
        percent: 8,
        exact: '8',
        decimals: 0,
        upperExact: '8.5',
        hedge: 'over',
        qualifier: 'over',
        text: '8%',
        span,
      },
    ],
    bad: [{ percent: 73.1 }, { percent: '73,1', exact: '73.1', decimals: 1 }, '73,1%'],
  },
  fraction: {
    good: [fraction, { numerator: 2, denominator: 3, exact: ['2', '3'] }],
    bad: [
      { numerator: 2, denominator: 3 },
      { numerator: 2, denominator: 3, exact: ['2'] },
      { numerator: 2, denominator: 3, exact: ['2', '3', '4'] },
      { numerator: 2, denominator: 3, exact: ['2', '3'], decimals: [0] },
      { numerator: '2', denominator: 3, exact: ['2', '3'] },
    ],
  },
  basis: {
    good: [basis, { kind: 'same-period' }],
    bad: [{}, { kind: 'last-year' }, { kind: 'plan', year: 2026.5 }],
  },
  'comparison-verb': {
    good: [verb, { kind: 'fall-short', text: 'còn thiếu' }],
    bad: [{ kind: 'reach' }, { text: 'đạt' }, { kind: 'grow', text: 'tăng' }],
  },
  comparison: {
    good: [
      comparison,
      { kind: 'change', percent: -23 },
      { kind: 'change', amount: 13, unit: { text: 'doanh nghiệp', dimension: 'count' } },
      { kind: 'change', percent: 5, unit: files },
    ],
    bad: [
      { kind: 'change' },
      { kind: 'change', amount: 13 },
      { kind: 'change', unit: files },
      { kind: 'change', percent: 5, amount: 13 },
      { kind: 'change', percent: 5, amount: 13, unit: files },
      { kind: 'growth', percent: 5 },
      { percent: 5 },
    ],
  },
  indicator: {
    good: [{ text: 'số hộ nghèo' }, metric.indicator],
    bad: [{}, { text: 5 }, { text: 'x', codes: ['1'] }, { text: 'x', id: 5 }],
  },
  'indicator-definition': {
    good: [
      definition,
      { ...definition, per: ['người'], codes: [{ scheme: 's', value: '1' }], additiveOver: [] },
    ],
    bad: [
      { ...definition, kind: 'rate' },
      { ...definition, dimension: 'speed' },
      { ...definition, units: [] },
      { ...definition, additiveOver: ['sectors'] },
      { ...definition, source: 'attested' },
      { id: 'x', name: 'x' },
    ],
  },
  metric: {
    good: [
      metric,
      { id: 'm1', indicator: { text: 'hồ sơ' }, fraction },
      { id: 'm1', indicator: { text: 'hồ sơ' }, comparisons: [comparison] },
    ],
    bad: [
      { ...metric, fraction },
      { id: 'm1' },
      { indicator: { text: 'hồ sơ' } },
      { ...metric, priceBasis: 'giá so sánh' },
      { ...metric, comparisons: comparison },
      { ...metric, comparisons: [{ kind: 'change' }] },
    ],
  },
};
