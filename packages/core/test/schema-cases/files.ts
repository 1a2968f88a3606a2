import type { Cases } from './cases.ts';

const unit = { code: 'tray', phrases: ['khay'], dimension: 'volume', factor: '0.05' };
const indicator = {
  id: 'lobster-cages',
  name: 'Số lồng nuôi tôm hùm',
  aliases: ['lồng nuôi tôm hùm'],
  units: ['lồng'],
  dimension: 'count',
  kind: 'stock',
  additiveOver: ['areas'],
  codes: [{ scheme: 'office', value: 'TS-07' }],
};
const vocabulary = {
  units: [unit],
  counters: [{ phrases: ['tổ liên gia', 'tổ LG'] }],
  bases: [{ phrases: ['kịch bản quý'], basis: 'plan' }],
  parts: [{ phrases: ['phân theo loại có'], closed: true }],
  indicators: [indicator],
  places: [
    {
      name: 'Lâm Sơn',
      type: 'phường',
      province: 'An Sơn',
      validFrom: '2025-07-01',
      validTo: '2030-12-31',
      predecessors: ['xã Hòa Lâm'],
      successors: ['phường Sơn Lâm'],
      codes: [{ scheme: 'office', value: '00001' }],
    },
  ],
};

const entry = {
  fingerprint: '9f3c2a71d04be865',
  rule: 'figure/ratio',
  file: 'thang-10/du-thao.md',
  reason: 'số theo biểu của Sở Tài chính',
};
const { fingerprint, reason } = entry;

/** The files that an office writes. */
const part = { role: 'results', presence: 'required', name: 'Việc đã làm' };

const outline = {
  id: 'bao-cao-tuan',
  kind: 'periodic-report',
  name: 'Báo cáo tuần',
  basis: 'Công văn của UBND tỉnh',
  body: 'results',
  parts: [
    {
      ...part,
      alternatives: ['opening'],
      basis: 'Công văn của UBND tỉnh',
      headings: ['việc đã làm'],
      skeleton: 'I. VIỆC ĐÃ LÀM\n\n…\n',
    },
  ],
  cues: [{ phrases: ['việc còn vướng'], role: 'limitations', weight: 5, isFirst: true }],
};

export const fileCases: Readonly<Record<string, Cases>> = {
  config: {
    good: [
      {},
      {
        $schema: 'https://baocao.example/schemas/1/config.json',
        extends: './goi/tinh.json',
        locale: 'en',
        kind: 'periodic-report',
        profile: 'periodic-report',
        rules: { 'figure/ratio': 'info', 'figure/hedge': { level: 'off' }, 'figure/malformed': {} },
        vocabulary,
        outlines: [outline],
      },
      { profile: 'bao-cao-tuan' },
      { extends: ['a.json', 'b.json'] },
    ],
    bad: [
      null,
      [],
      { ruls: {} },
      { extends: '' },
      { extends: [3] },
      { rules: { 'figure/ratios': 'off' } },
      { rules: { 'figure/ratio': 'loud' } },
      { rules: { 'figure/ratio': { options: {} } } },
      { vocabulary: { patterns: ['.*'] } },
    ],
  },
  'ignore-entry': {
    good: [entry, { fingerprint, reason }],
    bad: [
      { fingerprint },
      { ...entry, reason: '' },
      { ...entry, fingerprint: '9F3C2A71D04BE865' },
      { ...entry, fingerprint: '9f3c' },
      { ...entry, pattern: '.*' },
    ],
  },
  'ignore-list': {
    good: [{ entries: [] }, { $schema: 'x', entries: [entry, { fingerprint, reason }] }],
    bad: [{}, [], { entries: [fingerprint] }, { entries: [entry], rules: {} }],
  },
  outline: {
    good: [outline, { ...outline, parts: [part] }],
    bad: [
      { ...outline, id: 'Báo cáo tuần' },
      { ...outline, kind: 'weekly' },
      { ...outline, parts: [] },
      { ...outline, parts: [{ ...part, role: 'summary' }] },
      { ...outline, parts: [{ ...part, presence: 'always' }] },
      { ...outline, cues: [{ phrases: ['việc đã làm'], role: 'results', weight: 0 }] },
    ],
  },
  'house-rows': {
    good: [{}, vocabulary],
    bad: [
      { units: [{ ...unit, factor: '1/20' }] },
      { units: [{ ...unit, dimension: 'time' }] },
      { counters: [{ phrases: [] }] },
      { counters: 'tổ liên gia' },
      { parts: [{ phrases: ['gồm'] }] },
      { indicators: [{ ...indicator, units: [] }] },
    ],
  },
};
