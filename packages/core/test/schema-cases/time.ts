import type { Cases } from './cases.ts';

export const quarter = {
  start: '2021-01-01',
  end: '2021-03-31',
  kind: 'quarter',
  accumulation: 'year-to-date',
  given: { quarter: 1, year: 2021 },
  text: 'quý I/2021',
  span: { start: 10, end: 20 },
};

export const timeCases: Readonly<Record<string, Cases>> = {
  'iso-date': {
    good: ['2026-11-20', '2024-02-29', '2000-02-29', '2026-12-31'],
    bad: [
      '2026-02-29',
      '1900-02-29',
      '2026-11-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-5',
      '20/11/2026',
      '2026-11-20T08:00',
      '',
      20261120,
    ],
  },
  'iso-minute': {
    good: ['2026-11-20T08:30', '2026-12-31T23:59'],
    bad: ['2026-11-20', '2026-11-20 08:30', '2026-11-20T8:30', '2026-11-20T08:30:00', '', null],
  },
  period: {
    good: [
      quarter,
      { kind: 'month', given: { month: 3 } },
      { kind: 'half', given: { half: 2, year: 2026 } },
      { kind: 'day', given: { day: 31, month: 11, year: 2026 }, impossible: true },
      { kind: 'week', given: { week: 53 } },
      { kind: 'day', given: { day: 5, month: 10 }, weekday: { day: 1, text: 'thứ Hai' } },
      { kind: 'month', given: { month: 9 }, asserts: { as: 'next', by: 'heading' } },
    ],
    bad: [
      { kind: 'month' },
      { given: {} },
      { kind: 'decade', given: {} },
      { kind: 'month', given: { month: 13 } },
      { kind: 'quarter', given: { quarter: 5 } },
      { kind: 'half', given: { half: 0 } },
      { kind: 'week', given: { week: 54 } },
      { kind: 'day', given: {}, weekday: { day: 0, text: 'thứ Hai' } },
      { kind: 'month', given: {}, start: '2026-02-30' },
      { kind: 'month', given: {}, accumulation: 'cumulative' },
      { kind: 'month', given: { month: 9 }, asserts: { as: 'next' } },
    ],
  },
};
