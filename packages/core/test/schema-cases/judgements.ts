import type { Cases } from './cases.ts';

const span = { start: 4, end: 9 };
const hypothesis = { kind: 'last-place', operand: '/metrics/0/value', value: '366/5' };
const figure = { figure: '14607/200', decimals: 1, percent: true, unit: 'hồ sơ' };

const fix = {
  titleId: 'writeComputed',
  params: { computed: figure, written: '73,1%' },
  safe: false,
  edits: [{ span, text: '73,2%' }],
};

const finding = {
  rule: 'figure/ratio',
  severity: 'warning',
  messageId: 'mismatch',
  params: { computed: figure, written: '73,1%' },
  span,
  path: '/metrics/1/comparisons/0',
  related: [{ role: 'whole', span, path: '/metrics/0/value' }, { role: 'part' }],
  fixes: [fix],
  fingerprint: '9f3c2a71d04be865',
  ignored: { reason: 'số theo biểu của Sở', by: 'comment' },
};

const check = {
  relation: 'ratio',
  at: '/metrics/1/comparisons/0',
  operands: ['/metrics/1/value', '/metrics/0/value'],
  computed: { lower: '204500/2794', upper: '204500/2794' },
  written: { lower: '1461/20', upper: '1463/20', lowerOpen: false },
  slack: '3/10',
  outcome: 'inconsistent',
  reason: 'rounded',
  fitsIf: [hypothesis],
};

export const slip = {
  kind: 'doubled-sign',
  text: '23%%',
  words: ['%'],
  suggestion: '23%',
  span,
};

export const judgementCases: Readonly<Record<string, Cases>> = {
  hypothesis: {
    good: [hypothesis, { kind: 'truncation' }],
    bad: [{}, { kind: 'typo' }, { kind: 'scale', value: 1000 }],
  },
  check: {
    good: [check, { relation: 'sum', at: '', operands: [], outcome: 'imprecise' }],
    bad: [
      { ...check, outcome: 'wrong' },
      { ...check, relation: 'guess' },
      { ...check, operands: '/metrics/0' },
      { ...check, slack: 0.3 },
      { ...check, computed: [73, 74] },
      { relation: 'sum', at: '', outcome: 'imprecise' },
    ],
  },
  'message-param': {
    good: ['23%%', '', figure, { figure: '5', decimals: 0 }, { terms: [figure] }],
    bad: [
      5,
      null,
      { figure: 5, decimals: 0 },
      { figure: '5' },
      { figure: '5', decimals: -1 },
      { terms: [] },
      { terms: ['5'] },
    ],
  },
  fix: {
    good: [fix, { titleId: 'x', safe: true, edits: [{ span, text: '' }] }],
    bad: [
      { ...fix, edits: [] },
      { ...fix, safe: undefined },
      { ...fix, edits: [{ text: 'x' }] },
      { ...fix, params: { n: 5 } },
    ],
  },
  finding: {
    good: [
      finding,
      { ...finding, span: undefined },
      { ...finding, path: undefined, related: undefined, fixes: undefined, ignored: undefined },
    ],
    bad: [
      { ...finding, span: undefined, path: undefined },
      { ...finding, severity: 'information' },
      { ...finding, params: undefined },
      { ...finding, message: 'Tỷ lệ chưa khớp' },
      { ...finding, ignored: { by: 'nobody' } },
    ],
  },
  slip: {
    good: [slip, { kind: 'placeholder', text: '…' }],
    bad: [{ kind: 'placeholder' }, { kind: 'typo', text: 'x' }, { ...slip, words: '%' }],
  },
};
