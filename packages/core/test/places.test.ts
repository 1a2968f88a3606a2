import { describe, expect, test } from 'vitest';
import { isValidOn } from '../src/domain/place/valid-on.ts';
import {
  administrativeUnitSchema,
  analyze,
  compileVocabulary,
  createAnalyzer,
  findAdministrativeUnit,
  levelsOn,
  provinces,
  unitTypesOn,
} from '../src/index.ts';

const validOn = (date: string) => provinces.filter((unit) => isValidOn(unit, date));
const cities = (date: string) => validOn(date).filter(({ type }) => type === 'thành phố').length;

describe('provinces and cities by date', () => {
  test.each([
    ['2024-12-31', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-29', 34, 6],
    ['2026-04-30', 34, 7],
  ])('on %s there are %i, of them %i cities', (date, all, ofCities) => {
    expect([validOn(date).length, cities(date)]).toEqual([all, ofCities]);
    const names = validOn(date).map(({ name }) => name);
    expect(new Set(names).size).toBe(all);
  });

  test('the map of mergers leads both ways', () => {
    const full = ({ name, type }: { name: string; type: string }) => `${type} ${name}`;
    const before = validOn('2025-06-30');
    for (const unit of validOn('2025-07-01')) {
      expect(administrativeUnitSchema.safeParse(unit).success).toBe(true);
      if (unit.validFrom !== '2025-07-01') continue;
      for (const predecessor of unit.predecessors ?? []) {
        const old = before.find((it) => full(it) === predecessor);
        expect(old?.successors, predecessor).toEqual([full(unit)]);
      }
    }
    const merged = before.filter(({ validTo }) => validTo === '2025-06-30');
    expect(merged.length).toBe(52);
    for (const { successors } of merged) expect(successors?.length).toBe(1);
  });

  test('tiers and types', () => {
    expect(levelsOn('2025-06-30')).toContain('district');
    expect(levelsOn('2025-07-01')).not.toContain('district');
    expect(unitTypesOn('2025-06-30')).toEqual([
      'tỉnh',
      'thành phố',
      'huyện',
      'quận',
      'thị xã',
      'xã',
      'phường',
      'thị trấn',
    ]);
    expect(unitTypesOn('2026-01-01')).toEqual(['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu']);
  });
});

describe('a unit by its name', () => {
  test.each([
    ['Ninh Bình', '2026-01-01', 'tỉnh Ninh Bình', '2025-07-01', undefined],
    ['tỉnh Ninh Bình', '2025-01-01', 'tỉnh Ninh Bình', undefined, '2025-06-30'],
    ['Nam Định', '2025-01-01', 'tỉnh Nam Định', undefined, '2025-06-30'],
    ['Nam Định', undefined, 'tỉnh Nam Định', undefined, '2025-06-30'],
    ['Quảng Ninh', '2020-01-01', 'tỉnh Quảng Ninh', undefined, undefined],
    ['TP. Hồ Chí Minh', '2026-01-01', 'thành phố Hồ Chí Minh', '2025-07-01', undefined],
    ['TP HCM', '2020-01-01', 'thành phố Hồ Chí Minh', undefined, '2025-06-30'],
    ['Hoà Bình', '2020-01-01', 'tỉnh Hòa Bình', undefined, '2025-06-30'],
    ['tỉnh Đắc Lắc', '2026-01-01', 'tỉnh Đắk Lắk', '2025-07-01', undefined],
    ['Thừa Thiên - Huế', '2024-01-01', 'tỉnh Thừa Thiên Huế', undefined, '2024-12-31'],
    ['Đồng Nai', '2025-01-01', 'tỉnh Đồng Nai', undefined, '2025-06-30'],
    ['Đồng Nai', '2026-01-01', 'tỉnh Đồng Nai', '2025-07-01', '2026-04-29'],
    ['Đồng Nai', '2026-04-30', 'thành phố Đồng Nai', '2026-04-30', undefined],
    ['tỉnh Đồng Nai', undefined, 'tỉnh Đồng Nai', '2025-07-01', '2026-04-29'],
  ])('%s on %s', (name, date, full, validFrom, validTo) => {
    for (const written of [name, name.normalize('NFD'), name.toUpperCase()]) {
      const unit = findAdministrativeUnit(written, date);
      expect(`${unit?.type} ${unit?.name}`).toBe(full);
      expect([unit?.validFrom, unit?.validTo]).toEqual([validFrom, validTo]);
    }
  });

  test.each([
    ['Nam Định', '2026-01-01'],
    ['thành phố Ninh Bình', '2024-01-01'],
    ['huyện Quảng Ninh', '2024-01-01'],
    ['thành phố Đồng Nai', '2026-01-01'],
    ['Huế', '2024-12-31'],
    ['Hòa Lâm', '2026-01-01'],
    ['tỉnh', '2026-01-01'],
    ['', undefined],
  ])('there is no %s on %s', (name, date) => {
    expect(findAdministrativeUnit(name, date)).toBeNull();
  });

  test('of an office’s own rows', () => {
    const vocabulary = compileVocabulary({
      places: [
        {
          name: 'Hòa Lâm',
          type: 'xã',
          province: 'An Sơn',
          validTo: '2025-06-30',
          successors: ['phường Lâm Sơn'],
        },
        {
          name: 'Lâm Sơn',
          type: 'phường',
          province: 'An Sơn',
          validFrom: '2025-07-01',
          codes: [{ scheme: 'gso', value: '00001' }],
        },
        { name: 'Tân Mỹ', type: 'xã', province: 'An Sơn' },
        { name: 'Tân Mỹ', type: 'xã', province: 'Bình Hải' },
        { name: 'Ninh Bình', type: 'phường', province: 'An Sơn' },
      ],
    });
    const find = (name: string, date?: string) => findAdministrativeUnit(name, date, vocabulary);
    expect(find('xã Hòa Lâm', '2025-01-01')).toEqual({
      name: 'Hòa Lâm',
      type: 'xã',
      level: 'commune',
      province: 'An Sơn',
      validTo: '2025-06-30',
      successors: ['phường Lâm Sơn'],
    });
    expect(find('xã Hòa Lâm', '2026-01-01')).toBeNull();
    expect(find('phường Lâm Sơn', '2026-01-01')?.identifiers).toEqual([
      { scheme: 'gso', value: '00001' },
    ]);
    expect(find('xã Tân Mỹ')).toBeNull();
    expect(find('xã Tân Mỹ, tỉnh Bình Hải')?.province).toBe('Bình Hải');
    expect(find('Ninh Bình', '2026-01-01')?.level).toBe('province');
    expect(find('phường Ninh Bình', '2026-01-01')?.level).toBe('commune');
  });
});

describe('places of a report', () => {
  const places = (text: string) => analyze(text).report.places ?? [];

  test('each once, with what is known of it on the day of the report', () => {
    const text =
      '---\nngay: 12/10/2026\n---\nXã Hòa Lâm, tỉnh Ninh Bình có 12 hộ. Xã Hòa Lâm (tỉnh Nam Định trước đây) gồm thôn 3 và thôn Đông.\nToàn tỉnh có 5 xã; huyện Bình Sơn (cũ) có 3 xã.';
    expect(places(text)).toMatchObject([
      { text: 'Xã Hòa Lâm', name: 'Hòa Lâm', type: 'Xã', level: 'commune' },
      {
        name: 'Ninh Bình',
        level: 'province',
        validFrom: '2025-07-01',
        predecessors: ['tỉnh Ninh Bình', 'tỉnh Hà Nam', 'tỉnh Nam Định'],
      },
      {
        name: 'Nam Định',
        level: 'province',
        validTo: '2025-06-30',
        successors: ['tỉnh Ninh Bình'],
      },
      { name: '3', type: 'thôn', level: 'village' },
      { name: 'Đông', type: 'thôn', level: 'village' },
      { name: 'Bình Sơn', type: 'huyện', level: 'district', validTo: '2025-06-30' },
    ]);
  });

  test.each([
    ['2025-01-10', 'tỉnh Ninh Bình', undefined, '2025-06-30'],
    ['2026-01-10', 'tỉnh Ninh Bình', '2025-07-01', undefined],
    ['2026-05-10', 'thành phố Đồng Nai', '2026-04-30', undefined],
    ['2026-05-10', 'đặc khu Hòn Sâu', '2025-07-01', undefined],
  ])('on %s: %s', (date, name, validFrom, validTo) => {
    const [year, month, day] = date.split('-');
    const [place] = places(`---\nngay: ${day}/${month}/${year}\n---\nTại ${name} có 12 hộ.`);
    expect([place?.validFrom, place?.validTo]).toEqual([validFrom, validTo]);
  });

  test('a city of the second tier', () => {
    const [place] = places('Tại thành phố Hòa Bình có 12 hộ.');
    expect(place).toMatchObject({ name: 'Hòa Bình', level: 'district', validTo: '2025-06-30' });
    expect(places('Tại thành phố Cần Thơ có 12 hộ.')[0]?.level).toBe('province');
  });

  test('of an office’s own rows', () => {
    const analyzer = createAnalyzer({
      config: {
        vocabulary: {
          places: [
            {
              name: 'Lâm Sơn',
              type: 'phường',
              validFrom: '2025-07-01',
              predecessors: ['xã Hòa Lâm'],
            },
          ],
        },
      },
    });
    const { report } = analyzer.analyze('Phường Lâm Sơn có 12 hộ.');
    expect(report.places?.[0]).toMatchObject({
      validFrom: '2025-07-01',
      predecessors: ['xã Hòa Lâm'],
    });
  });

  test.each(['Toàn xã có 12 hộ.', 'Các xã có 12 hộ.', 'Sáng 12/6, xã họp.'])(
    '%s names none',
    (text) => {
      expect(places(text)).toEqual([]);
    },
  );
});
