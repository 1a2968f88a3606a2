import type { Cases } from './cases.ts';
import { fraction, metric } from './figures.ts';
import { slip } from './judgements.ts';
import { formerOrgan, official, organ, person, place } from './people.ts';
import { quarter } from './time.ts';

const span = { start: 4, end: 9 };
const identifiers = [{ scheme: 's', value: '1' }];

const term = {
  text: 'HĐND xã khóa XX',
  body: 'hđnd xã',
  number: 20,
  years: { from: 2021, to: 2026 },
  past: true,
  span,
};

const anniversary = {
  text: '80 năm',
  years: 80,
  from: { year: 1945, month: 9, day: 2 },
  to: { year: 2025, month: 9, day: 2 },
  coming: true,
  span,
};

const meeting = {
  id: 'h1',
  kind: 'briefing',
  name: 'Giao ban tháng 10',
  date: '2026-10-05',
  endDate: '2026-10-06',
  dateGiven: ['month', 'day'],
  dayPart: 'afternoon',
  time: '14:00',
  organ,
  place,
  mode: 'hybrid',
  chair: person,
  attendees: [{ text: '12 trưởng thôn', person, organ, count: 12, absent: false, span }],
  agenda: [{ text: 'Kết quả tháng 9', span }],
  reporters: [person],
  concludedBy: person,
  votes: [{ matter: 'dự toán', present: 20, inFavour: 18, against: 1, abstaining: 1, span }],
  identifiers,
  span,
};

const deadline = {
  text: 'trước ngày 31/3/2027',
  end: '2027-03-31',
  supplied: false,
  doubtful: false,
  vague: false,
  span,
};

const directive = {
  id: 'd1',
  issuer: person,
  assignees: [{ text: 'Phòng Kinh tế', role: 'lead', span }, { text: 'các thôn' }],
  action: 'rà soát danh mục dự án',
  product: 'báo cáo',
  deadline,
  told: false,
  duration: 'once',
  goesOn: false,
  section: '/sections/2',
  identifiers,
  span,
};

const section = {
  role: 'limitations',
  heading: 'Tồn tại, hạn chế',
  number: 'II',
  level: 1,
  cue: 'Tuy nhiên',
  touches: ['causes'],
  assumed: false,
  mark: '## II.',
  lead: span,
  content: span,
  empty: false,
  span,
};

const numberedItem = {
  number: '6',
  mark: '## 6.',
  text: 'Cải cách hành chính',
  doubtful: true,
  span,
};

const deviation = { kind: 'dash', found: '–', expected: '-', span };

const documentNumber = {
  text: '186/BC-UBND',
  number: '186',
  notation: 'BC-UBND',
  year: 2026,
  date: '2026-06-12',
  type: 'Báo cáo',
  typeCode: 'BC',
  organ: 'UBND',
  unit: 'KT',
  system: 'state',
  deviations: [deviation],
  span,
};

const envelope = {
  superior: organ,
  organ,
  number: '186',
  notation: 'BC-UBND',
  place: 'Hòa Lâm',
  issueDate: '2026-06-12',
  type: 'BÁO CÁO',
  subject: 'Kết quả 6 tháng đầu năm',
  addressees: ['UBND tỉnh'],
  recipients: [{ text: 'Lưu: VT', filed: true, span }],
  year: 2026,
  signer: {
    person,
    title: 'PHÓ CHỦ TỊCH',
    capacity: 'KT',
    capacityOf: 'CHỦ TỊCH',
    capacities: [{ capacity: 'KT', text: 'KT.', of: 'CHỦ TỊCH', span }],
    signed: true,
    span,
  },
  system: 'state',
  parts: [{ part: 'number', span }],
  deviations: [deviation],
  span,
};

const ratioBasis = { of: 0, base: 1, kind: 'ratio', said: 'words' };

const table = {
  number: '02',
  caption: 'Biểu 02',
  columns: [
    {
      text: 'Ước thực hiện',
      role: 'actual',
      unit: fraction.unit,
      period: quarter,
      status: 'estimate',
      span,
    },
    { text: 'TH/KH (%)', role: 'ratio', basis: ratioBasis, span },
  ],
  rows: [
    {
      cells: [{ text: '68', metric: 'm1', merged: false, unread: 'no-figure', span }],
      number: '1',
      level: 1,
      parent: 0,
      isTotal: true,
      unread: 'merged-cells',
    },
  ],
  section: '/sections/0',
  span,
};

const ignore = {
  rule: 'figure/ratio',
  scope: 'next-line',
  span,
  reason: 'số theo biểu',
  comment: span,
};

const balance = {
  due: ['m0'],
  carriedOver: ['m1'],
  received: ['m2'],
  done: ['m3'],
  pending: ['m4'],
  span,
};

const structure = { metrics: ['m1', 'm2'], span };

const report = {
  schemaVersion: '1',
  id: 'r1',
  identifiers,
  kind: 'periodic-report',
  kindEvidence: [{ kind: 'periodic-report', text: 'BÁO CÁO', weight: 8, span }],
  profile: 'kt-xh',
  status: 'draft',
  envelope,
  publishedAt: '2026-11-20T08:30',
  period: quarter,
  nextPeriod: quarter,
  dataWindow: quarter,
  meetings: [meeting],
  sections: [section],
  numbering: [numberedItem],
  metrics: [metric, { id: 'm2', indicator: { text: 'phường' }, fraction }],
  balances: [balance],
  structures: [structure],
  directives: [directive],
  deadlines: [deadline],
  officials: [official],
  persons: [{ name: 'Vũ Văn Nam', honorific: 'ông' }],
  formerOrgans: [formerOrgan],
  anniversaries: [anniversary],
  terms: [term],
  organs: [organ],
  places: [place],
  periods: [quarter],
  documents: [documentNumber],
  abbreviations: [{ text: 'TTHC', expansion: 'thủ tục hành chính', introduced: true, span }],
  tables: [table],
  annexes: [{ text: 'Phụ lục 02', type: 'annex', number: '02', present: false, span }],
  slips: [slip],
  ignores: [ignore],
  sentences: [{ span, text: 'đạt 73,1%' }],
  source: { uri: 'file:///bao-cao.md', name: 'bao-cao.md', length: 1024 },
};

export const reportCases: Readonly<Record<string, Cases>> = {
  meeting: {
    good: [meeting, {}],
    bad: [
      { ...meeting, date: '05/10/2026' },
      { ...meeting, time: '14 giờ' },
      { ...meeting, kind: 'party' },
      { ...meeting, votes: [{ inFavour: -1 }] },
      { ...meeting, dateGiven: ['weekday'] },
    ],
  },
  term: {
    good: [term, { text: 'Quốc hội khóa XV', body: 'quốc hội', number: 15 }],
    bad: [{}, { ...term, number: 'XX' }, { ...term, years: { from: 2021 } }],
  },
  anniversary: {
    good: [anniversary, { text: '80 năm', years: 80, from: { year: 1945 } }],
    bad: [{}, { ...anniversary, years: '80' }, { ...anniversary, from: { month: 9 } }],
  },
  deadline: {
    good: [deadline, { text: 'kịp thời', vague: true }],
    bad: [{}, { ...deadline, end: '31/3/2027' }, { ...deadline, supplied: 'năm' }],
  },
  directive: {
    good: [directive, {}],
    bad: [
      { ...directive, assignees: ['Phòng Kinh tế'] },
      { ...directive, duration: 'long' },
      { ...directive, deadline: '2027-03-30' },
      { ...directive, deadline: { text: 'x', end: '30/3/2027' } },
    ],
  },
  section: {
    good: [section, {}, { heading: 'Công tác khác' }],
    bad: [
      { ...section, level: 0 },
      { ...section, role: 'body' },
      { ...section, number: 2 },
    ],
  },
  'numbered-item': {
    good: [numberedItem, { number: 'II' }],
    bad: [{}, { number: '' }, { number: 6 }, { ...numberedItem, doubtful: 'yes' }],
  },
  deviation: {
    good: [deviation, { kind: 'needless-year' }],
    bad: [{ found: '5' }, { ...deviation, kind: 'other' }],
  },
  'deviation-kind': { good: ['leading-zero', 'form'], bad: ['zero', null] },
  'document-number': {
    good: [documentNumber, { text: '08-NQ/TU', number: '08' }, { text: '/BC-UBND' }],
    bad: [{ number: '186' }, { ...documentNumber, number: 186 }],
  },
  capacity: { good: ['TM', 'Q'], bad: ['TM.', 1] },
  'envelope-part': { good: ['motto', 'place-and-date'], bad: ['date', null] },
  envelope: {
    good: [envelope, {}],
    bad: [
      { ...envelope, signer: person },
      { ...envelope, signer: { capacity: 'PP' } },
      { ...envelope, issueDate: '2026-06-31' },
      { ...envelope, recipients: ['Như trên'] },
    ],
  },
  'column-role': { good: ['ordinal', 'same-period'], bad: ['total', 'Kế hoạch', 1] },
  'unread-reason': { good: ['merged-cells', 'no-base'], bad: ['merged', 'không rõ', 1] },
  'ratio-basis': {
    good: [ratioBasis, { ...ratioBasis, kind: 'change', said: 'figures' }],
    bad: [
      { of: 0, base: 1 },
      { ...ratioBasis, of: -1 },
      { ...ratioBasis, kind: 'share' },
    ],
  },
  table: {
    good: [table, { columns: [], rows: [] }],
    bad: [{ columns: [] }, { rows: [] }, { columns: [{}], rows: [] }, { columns: [], rows: [[]] }],
  },
  balance: {
    good: [balance, { received: ['m2'], done: ['m3'], pending: ['m4'] }],
    bad: [{ ...balance, done: [] }, { ...balance, received: 'm2' }, { received: ['m2'] }],
  },
  structure: {
    good: [structure, { metrics: ['m1', 'm2'] }],
    bad: [{ metrics: ['m1'] }, { metrics: 'm1' }, {}],
  },
  ignore: {
    good: [ignore, { scope: 'file' }],
    bad: [{}, { scope: 'line' }, { ...ignore, reason: 5 }],
  },
  report: {
    good: [report, { schemaVersion: '1' }],
    bad: [
      {},
      { schemaVersion: 1 },
      { schemaVersion: '2' },
      { ...report, kind: 'báo cáo' },
      { ...report, metrics: [{ id: 'm1' }] },
      { ...report, annexes: [{ text: 'Phụ lục 02' }] },
      { ...report, sentences: [{ text: 'x' }] },
      { ...report, note: 'x' },
    ],
  },
};
