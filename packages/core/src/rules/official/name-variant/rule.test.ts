import { expect, test } from 'vitest';
import { check, type Report } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { officialNameVariant } from './rule.ts';

const far = `${'Công tác tuyên truyền được duy trì thường xuyên trên địa bàn. '.repeat(5)}\n\n`;

test('official/name-variant', () => {
  const failures = checkRule(officialNameVariant, {
    invalid: [
      // a post that one person holds
      `Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì.\n\n${far}«samePost:Đồng chí Vi Văn Bạch», Chủ tịch UBND xã kết luận.`,
      `Đồng chí Lù Thị Mây, Trưởng Phòng Kinh tế dự.\n\n${far}Giao «samePost:đồng chí Lù Thị Mấy», Trưởng Phòng Kinh tế theo dõi.`,
      `Đồng chí Lù Thị Mây, Trưởng Phòng Kinh tế dự.\n\n${far}Giao «samePost:đồng chí Lù Thị Máy», Trưởng Phòng Kinh tế; đồng chí Lù Thị Mây đôn đốc.`.replace(
        '; đồng chí Lù Thị Mây đôn đốc',
        '',
      ),
      `Chủ tịch UBND phường Hòa Lâm «samePost:Trần Khắc Thắng» dự.\n\n${far}Đồng chí Trần Khắc Thái, Chủ tịch UBND phường Hòa Lâm phát biểu.\n\n${far}Đồng chí Trần Khắc Thái kết luận.`,
      // one that several hold, and a long name
      `Đồng chí Trần Thị Minh Hạnh, Phó Chủ tịch UBND phường dự.\n\n${far}«samePost:Đồng chí Trần Thị Minh Hạch», Phó Chủ tịch UBND phường phát biểu.`,
      `Đồng chí Vi Văn Bách, Phó Chủ tịch UBND xã dự.\n\n${far}«samePost:Đồng chí Vi Văn Bạch», Phó Chủ tịch UBND xã phát biểu.`,
      // once without the post
      `Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì.\n\n${far}Kết luận, «noPost:đồng chí Vi Văn Bánh» yêu cầu các đơn vị khẩn trương.`,
    ],
    valid: [
      // one name, written otherwise
      `Đồng chí Lù Thị Thủy, Chủ tịch UBND xã chủ trì.\n\n${far}Đồng chí Lù Thị Thuỷ, Chủ tịch UBND xã kết luận.`,
      `Đồng chí Lù Thị Hòa, Chủ tịch UBND xã chủ trì.\n\n${far}Đồng chí Lù Thị Hoà kết luận.`,
      `Đồng chí Vi Văn Bách, Phó Bí thư Đảng ủy, Chủ tịch UBND xã chủ trì.\n\n${far}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Đã ký)\n\nVI VĂN BÁCH`,
      // two persons
      'Các đồng chí Phó Chủ tịch UBND xã: Nguyễn Văn Hùng, Nguyễn Văn Hưng cùng dự.',
      `Đồng chí Nguyễn Văn Hùng, Phó Chủ tịch UBND xã; đồng chí Nguyễn Văn Hưng, Phó Chủ tịch UBND xã.\n\n${far}Đồng chí Nguyễn Văn Hưng kết luận.`,
      `Đồng chí Vi Văn Bách, Trưởng Phòng Kinh tế.\n\n${far}Đồng chí Vi Văn Bạch, Trưởng Công an xã.`,
      `Ông Vi Thanh Hà, Chủ tịch UBND xã.\n\n${far}Bà Vi Thanh Hạ, Chủ tịch UBND xã.`,
      `Ông Vi Văn Bách, Chủ tịch UBND xã Suối Lam.\n\n${far}Ông Vi Văn Bạch, Chủ tịch UBND xã Nà Pó.`,
      `Đồng chí Vi Văn Bách, nguyên Chủ tịch UBND xã.\n\n${far}Đồng chí Vi Văn Bạch, Chủ tịch UBND xã.`,
      // too short to tell
      `Đồng chí Vi Bách, Phó Chủ tịch UBND xã.\n\n${far}Đồng chí Vi Bạch, Phó Chủ tịch UBND xã.`,
      `Đồng chí K’Brêu, Chủ tịch UBND xã.\n\n${far}Đồng chí K’Brê, Chủ tịch UBND xã.`,
      // another name altogether
      `Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì.\n\n${far}Đồng chí Hà Sỹ Đông nêu ý kiến; đồng chí Vi Thị Bích trả lời.`,
    ],
  });
  expect(failures).toEqual([]);
});

const chair = {
  text: 'Chủ tịch UBND xã',
  role: 'chair',
  branch: 'government',
  body: 'Ủy ban nhân dân',
} as const;
const deputy = { ...chair, text: 'Phó Chủ tịch UBND xã', role: 'vice-chair' };

test.each<[string, Partial<Report>, readonly string[]]>([
  [
    'one chair, two spellings',
    {
      officials: [
        { name: 'Vi Văn Bách', titles: [chair] },
        { name: 'Vi Văn Bạch', titles: [chair] },
      ],
    },
    ['/officials/1'],
  ],
  [
    'two deputies',
    {
      officials: [
        { name: 'Vi Văn Bách', titles: [deputy] },
        { name: 'Vi Văn Bạch', titles: [deputy] },
      ],
    },
    [],
  ],
])('a report that never was text: %s', (_, data, found) => {
  const { findings } = check({ schemaVersion: '1', ...data });
  const paths = findings.map(({ path }) => path).sort();
  expect(paths.map((path) => path?.replace('/officials/0', '/officials/1'))).toEqual(found);
});
