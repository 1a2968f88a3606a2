import type { Cases } from './cases.ts';

const span = { start: 4, end: 9 };
const identifiers = [{ scheme: 's', value: '1' }];

export const organ = {
  text: 'UBND phường',
  name: 'Ủy ban nhân dân phường Hòa Lâm',
  short: 'UBND',
  branch: 'government',
  level: 'commune',
  place: 'phường Hòa Lâm',
  identifiers,
  validFrom: '2025-07-01',
  validTo: '2030-12-31',
  predecessors: ['UBND xã An Lộc Thượng'],
  successors: [],
  span,
};

export const formerOrgan = {
  text: 'UBND huyện Hòa Lâm',
  level: 'district',
  as: 'acting',
  date: '2025-09-18',
  validTo: '2025-06-30',
  verified: true,
  span,
};

export const place = {
  text: 'phường Hòa Lâm',
  name: 'Hòa Lâm',
  short: 'HL',
  type: 'phường',
  level: 'commune',
  identifiers,
  validFrom: '2025-07-01',
  validTo: '2030-12-31',
  predecessors: ['xã An Lộc Thượng'],
  successors: ['phường Mai Sơn Hạ'],
  span,
};

const administrativeUnit = {
  name: 'Hòa Lâm',
  type: 'phường',
  level: 'commune',
  province: 'An Sơn',
  validFrom: '2025-07-01',
  validTo: '2030-12-31',
  predecessors: ['xã An Lộc Thượng'],
  successors: ['phường Mai Sơn Hạ'],
  identifiers,
};

const title = {
  text: 'Phó Bí thư Thường trực Đảng ủy phường',
  role: 'deputy-secretary',
  branch: 'party',
  level: 'commune',
  organ: 'Đảng ủy phường',
  place: 'phường Hòa Lâm',
  acting: false,
  standing: true,
  former: false,
  from: '2025-07-01',
  to: '2026-12-31',
  identifiers,
  span,
};

export const person = {
  name: 'Đỗ Thị Lan Chi',
  official: 'o1',
  text: 'đồng chí Đỗ Thị Lan Chi',
  titles: [{ text: 'Chủ tịch UBND phường' }],
  span,
};

export const official = {
  id: 'o1',
  name: 'Đỗ Thị Lan Chi',
  honorific: 'đồng chí',
  ranks: ['Đại tá'],
  degrees: ['Tiến sĩ'],
  titles: [title],
  mentions: [{ text: 'đồng chí Đỗ Thị Lan Chi', span }],
  identifiers,
};

export const peopleCases: Readonly<Record<string, Cases>> = {
  organ: {
    good: [organ, { text: 'phòng Kinh tế' }],
    bad: [{}, { ...organ, level: 'ward' }, { ...organ, validFrom: '01/7/2025' }, 'UBND'],
  },
  'administrative-unit': {
    good: [administrativeUnit, { name: 'Hòa Lâm', type: 'xã' }],
    bad: [{ name: 'Hòa Lâm' }, { ...administrativeUnit, validTo: '30/6/2025' }],
  },
  place: {
    good: [place, { text: 'thôn Đông' }],
    bad: [{}, { ...place, level: 'phường' }, { ...place, predecessors: 'xã' }],
  },
  'official-title': {
    good: [title, { text: 'Trưởng phòng' }],
    bad: [{}, { ...title, branch: 'state' }, { ...title, standing: 'Thường trực' }],
  },
  'person-reference': {
    good: [person, {}, { text: 'Chủ tịch UBND phường' }],
    bad: [{ name: 5 }, { titles: ['Chủ tịch'] }, { person: 'x' }],
  },
  'former-organ': {
    good: [formerOrgan, { text: 'Sở Y', as: 'held', validTo: '2025-03-31', verified: false }],
    bad: [{ ...formerOrgan, as: 'gone' }, { ...formerOrgan, validTo: '30/6/2025' }, {}],
  },
  'named-person': {
    good: [
      { name: 'Vũ Văn Nam' },
      { name: 'Vũ Văn Nam', honorific: 'ông', mentions: [{ text: 'ông Nam' }] },
    ],
    bad: [{}, { name: 'Vũ Văn Nam', titles: [] }],
  },
  official: {
    good: [official, { name: 'Vũ Văn Nam', titles: [] }],
    bad: [{ name: 'Vũ Văn Nam' }, { titles: [] }, { ...official, titles: ['Chủ tịch'] }],
  },
};
