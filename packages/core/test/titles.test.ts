import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareOfficialTitles,
  formatOfficialTitle,
  type OfficialTitle,
  parseOfficialTitle,
  parseOrgan,
} from '../src/index.ts';

describe('posts by themselves', () => {
  test.each<[string, readonly Partial<OfficialTitle>[]]>([
    [
      'Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND TP Bình Sơn',
      [
        {
          text: 'Phó Bí thư Thường trực Thành ủy',
          role: 'deputy-secretary',
          branch: 'party',
          level: 'district',
          organ: 'Thành ủy',
          place: 'TP Bình Sơn',
          standing: true,
          span: { start: 0, end: 31 },
        },
        {
          text: 'Chủ tịch HĐND TP Bình Sơn',
          role: 'chair',
          branch: 'council',
          level: 'district',
          organ: 'HĐND TP Bình Sơn',
          place: 'TP Bình Sơn',
          span: { start: 33, end: 58 },
        },
      ],
    ],
    [
      'TUV, Bí thư Huyện ủy Bình Sơn',
      [
        { role: 'member', branch: 'party', level: 'province', organ: 'Tỉnh ủy' },
        { role: 'secretary', level: 'district', organ: 'Huyện ủy Bình Sơn', place: 'Bình Sơn' },
      ],
    ],
    [
      'Trưởng phòng Kinh tế kiêm Phó Chủ tịch UBND xã',
      [
        { role: 'head', branch: 'government', level: 'commune', organ: 'phòng Kinh tế' },
        { role: 'vice-chair', branch: 'government', level: 'commune', organ: 'UBND xã' },
      ],
    ],
    ['quyền Giám đốc Sở Y tế', [{ role: 'director', level: 'province', acting: true }]],
    ['nguyên Phó Chủ tịch UBND huyện', [{ role: 'vice-chair', level: 'district', former: true }]],
    [
      'Chủ tịch Ủy ban MTTQ Việt Nam phường',
      [{ role: 'chair', branch: 'front', level: 'commune' }],
    ],
    ['Trưởng thôn 3', [{ role: 'head', level: 'village', place: 'thôn 3' }]],
    ['Bí thư Tỉnh đoàn', [{ role: 'secretary', branch: 'mass-organisation', level: 'province' }]],
  ])('%s', (phrase, titles) => {
    expect(parseOfficialTitle(phrase)).toMatchObject(titles);
    expect(parseOfficialTitle(phrase)).toHaveLength(titles.length);
    const decomposed = parseOfficialTitle(phrase.normalize('NFD'));
    expect(decomposed?.map(({ role }) => role)).toEqual(titles.map(({ role }) => role));
  });

  test.each([
    '',
    'Đỗ Thị Lan',
    'đồng chí Chủ tịch UBND xã',
    'Chủ tịch UBND xã chủ trì',
    'Chủ tịch Hồ Chí Minh',
    'các Phó Chủ tịch UBND xã',
    'Trưởng',
  ])('«%s» is no post', (phrase) => {
    expect(parseOfficialTitle(phrase)).toBeNull();
  });
});

describe('posts are written in full and short', () => {
  test.each([
    [
      'PCT UBND TP Bình Sơn',
      'Phó Chủ tịch Ủy ban nhân dân thành phố Bình Sơn',
      'PCT UBND TP Bình Sơn',
    ],
    ['Phó Bí thư Thường trực Thành ủy', 'Phó Bí thư Thường trực Thành ủy', 'PBT TT Thành ủy'],
    ['TUV', 'Tỉnh ủy viên', 'TUV'],
    ['UVBTV Huyện ủy', 'Ủy viên Ban Thường vụ Huyện ủy', 'UVBTV Huyện ủy'],
    ['CHỦ TỊCH', 'Chủ tịch', 'CT'],
    ['CTHĐND huyện', 'Chủ tịch Hội đồng nhân dân huyện', 'CTHĐND huyện'],
    ['PBTTT Huyện ủy', 'Phó Bí thư Thường trực Huyện ủy', 'PBT TT Huyện ủy'],
    ['Công chức Văn phòng - Thống kê', 'Công chức Văn phòng - Thống kê', 'Công chức VP - Thống kê'],
    ['Trưởng phòng Kinh tế', 'Trưởng phòng Kinh tế', 'Trưởng phòng Kinh tế'],
    [
      'PCT.HĐND thị xã Bình Sơn',
      'Phó Chủ tịch Hội đồng nhân dân thị xã Bình Sơn',
      'PCT HĐND TX Bình Sơn',
    ],
    ['tổ trưởng tổ liên gia', 'Tổ trưởng tổ liên gia', 'Tổ trưởng tổ liên gia'],
    ['không rõ', 'không rõ', 'không rõ'],
  ])('%s', (text, full, short) => {
    expect(formatOfficialTitle({ text }, 'full')).toBe(full);
    expect(formatOfficialTitle({ text }, 'short')).toBe(short);
  });

  test('with the unit that another post names', () => {
    const [party, council] = parseOfficialTitle('PBT TT Thành ủy, CT HĐND TP Bình Sơn') ?? [];
    expect(party && formatOfficialTitle(party, 'full')).toBe(
      'Phó Bí thư Thường trực Thành ủy Bình Sơn',
    );
    expect(council && formatOfficialTitle(council, 'full')).toBe(
      'Chủ tịch Hội đồng nhân dân thành phố Bình Sơn',
    );
  });
});

const roles = ['Chủ tịch', 'Phó Chủ tịch', 'PCT', 'Phó Chủ tịch Thường trực', 'quyền Chủ tịch'];
const bodies = ['UBND', 'HĐND', 'Ủy ban nhân dân', 'Ủy ban MTTQ Việt Nam'];
const units = ['xã', 'phường Hòa Lâm', 'TP Bình Sơn', 'tỉnh', 'thị xã Bình Sơn', 'đặc khu Hòn Mây'];
const post = fc
  .tuple(fc.constantFrom(...roles), fc.constantFrom(...bodies), fc.constantFrom(...units))
  .map((words) => words.join(' '));

test('what is written in either style is read as the same post', () => {
  fc.assert(
    fc.property(post, fc.constantFrom('full', 'short'), (phrase, style) => {
      const [title] = parseOfficialTitle(phrase) ?? [];
      if (title === undefined) throw new Error(phrase);
      const written = formatOfficialTitle(title, style);
      const [again] = parseOfficialTitle(written) ?? [];
      const { role, branch, level, acting, standing } = title;
      expect(again, written).toMatchObject(
        JSON.parse(JSON.stringify({ role, branch, level, acting, standing })),
      );
      expect(again && formatOfficialTitle(again, style)).toBe(written);
    }),
  );
});

test('the span of each post covers its words', () => {
  fc.assert(
    fc.property(fc.array(post, { minLength: 1, maxLength: 4 }), (posts) => {
      const phrase = posts.join(', ');
      const titles = parseOfficialTitle(phrase) ?? [];
      expect(titles.map(({ span }) => phrase.slice(span?.start, span?.end))).toEqual(posts);
    }),
  );
});

test('anything may be given, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      parseOfficialTitle(text);
      parseOrgan(text);
      formatOfficialTitle({ text }, 'full');
    }),
  );
});

test('higher tiers first, within them Party, council, government, Front', () => {
  const named = [
    'Chủ tịch Ủy ban MTTQ Việt Nam xã',
    'Chủ tịch UBND xã',
    'Chủ tịch HĐND xã',
    'Phó Bí thư Đảng ủy xã',
    'Bí thư Đảng ủy xã',
    'Tỉnh ủy viên',
  ];
  const titles = named.flatMap((phrase) => parseOfficialTitle(phrase) ?? []);
  expect(titles.sort(compareOfficialTitles).map(({ text }) => text)).toEqual(named.toReversed());
});

describe('organs by themselves', () => {
  test.each([
    [
      'UBND phường Hòa Lâm',
      {
        name: 'Ủy ban nhân dân',
        short: 'UBND',
        branch: 'government',
        level: 'commune',
        place: 'phường Hòa Lâm',
      },
    ],
    ['Sở NN&MT', { name: 'Sở NN&MT', branch: 'government', level: 'province' }],
    ['Ban Thường vụ Đảng ủy', { name: 'Ban Thường vụ Đảng ủy', branch: 'party' }],
    ['Thành ủy Hà Nội', { branch: 'party', level: 'province', place: 'Hà Nội' }],
    ['Thành ủy Bình Sơn', { branch: 'party', level: 'district', place: 'Bình Sơn' }],
    ['Trường THCS Lê Lợi', { name: 'Trường THCS Lê Lợi', branch: 'other' }],
  ])('%s', (phrase, organ) => {
    expect(parseOrgan(phrase)).toMatchObject(organ);
  });

  test.each(['các phòng, ban', 'Chủ tịch UBND xã', 'UBND xã báo cáo', 'trung tâm xã', ''])(
    '«%s» is not one organ',
    (phrase) => {
      expect(parseOrgan(phrase)).toBeNull();
    },
  );
});
