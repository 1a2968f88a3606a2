import type { Cases } from './cases.ts';

/** An enumeration: a few of its values, and what it must not hold. */
function words(...good: readonly string[]): Cases {
  return { good, bad: ['', 'Other ', good[0]?.toUpperCase(), null, 0, [good[0]]] };
}

export const simpleCases: Readonly<Record<string, Cases>> = {
  branch: words('party', 'front', 'armed-forces'),
  'day-part': words('morning', 'afternoon', 'evening'),
  dimension: words('money', 'count', 'ratio'),
  'figure-status': words('estimate', 'preliminary', 'final', 'planned'),
  hedge: words('about', 'nearly', 'over', 'below', 'at-least', 'at-most'),
  level: words('central', 'province', 'district', 'commune', 'village'),
  outcome: words('consistent', 'inconsistent', 'imprecise', 'not-comparable'),
  'period-kind': words('day', 'nine-months', 'range'),
  qualifier: words('about', 'over', 'under'),
  'report-kind': words('briefing', 'periodic-report', 'news'),
  'section-role': words('title', 'limitations', 'annex'),
  severity: words('error', 'warning', 'info', 'hint'),
  'slip-kind': words('doubled-sign', 'contradictory-hedges', 'spreadsheet-error'),
  'exact-decimal': {
    good: ['0', '-23', '-23.5', '1297314000000', '0.10'],
    bad: ['', '1.', '.5', '1,5', '1e3', '+1', ' 1', '1\n', '1/2', 12, null],
  },
  rational: {
    good: ['73', '-73', '14607/200', '0/1'],
    bad: ['', '1/', '/2', '1.5', '1/-2', '1/2/3', 73, null],
  },
  identifier: {
    good: [{ scheme: 'vn-organisation', value: 'H49.12' }],
    bad: [{}, { scheme: '', value: 'H49' }, { scheme: 'x', value: '' }, 'H49', null],
  },
  span: {
    good: [
      { start: 0, end: 0 },
      { start: 4, end: 9 },
    ],
    bad: [{ start: -1, end: 2 }, { start: 0.5, end: 2 }, { start: 1 }, { end: 1 }, [1, 2]],
  },
  unit: {
    good: [
      { text: 'hồ sơ', dimension: 'count' },
      { code: 'VND', text: 'đồng', dimension: 'money', per: 'ha' },
    ],
    bad: [{ text: 'hồ sơ' }, { dimension: 'count' }, { text: 'hồ sơ', dimension: 'people' }],
  },
  interval: {
    good: [
      {},
      { lower: '1461/20', upper: '1463/20' },
      { lower: '15', lowerOpen: true, upper: '16', upperOpen: false },
    ],
    bad: [{ lower: 73 }, { lower: '73.05' }, { lowerOpen: 'yes' }, { low: '1' }],
  },
};
