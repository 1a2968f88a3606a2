import { expect, test } from 'vitest';
import { check, type Official, type OfficialTitle } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { officialConflictingTitle } from './rule.ts';

test('official/conflicting-title', () => {
  const failures = checkRule(officialConflictingTitle, {
    invalid: [
      // heads of two divisions
      'Dự họp có đồng chí Vi Văn Bách, Trưởng Phòng Kinh tế.\n\nGiao «twoPosts:đồng chí Vi Văn Bách, Trưởng Phòng Văn hóa - Xã hội» rà soát.',
      'Dự họp có đồng chí Vi Văn Bách, Trưởng Phòng Kinh tế; đồng chí Lù Thị Mây, Chánh Văn phòng HĐND và UBND xã.\n\nGiao «othersPost:đồng chí Vi Văn Bách, Chánh Văn phòng HĐND và UBND xã» đôn đốc.',
      'Ông Vi Văn Bách - Trưởng Công an xã báo cáo.\n\nTiếp đó, «twoPosts:ông Vi Văn Bách - Chỉ huy trưởng Ban CHQS xã» phát biểu.',
      'Đồng chí Lù Thị Mây, Phó Trưởng phòng Kinh tế trình bày.\n\n«twoPosts:Đồng chí Lù Thị Mây, Phó Trưởng phòng Văn hóa - Xã hội» bổ sung.',
      // the deputy of oneself
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì.\n\n«twoPosts:Đồng chí Vi Văn Bách, Phó Chủ tịch UBND xã» kết luận phiên họp.',
      'Đồng chí Lù Thị Mây, Bí thư Đảng ủy phường dự.\n\n«twoPosts:Đồng chí Lù Thị Mây, Phó Bí thư Đảng ủy phường» phát biểu.',
      'Giám đốc Sở Nội vụ Lù Thị Mây báo cáo.\n\n«twoPosts:Phó Giám đốc Sở Nội vụ Lù Thị Mây» trả lời.',
      // the chair of the council and of the committee
      'Đồng chí Vi Văn Bách, Phó Bí thư Đảng ủy, Chủ tịch UBND xã chủ trì.\n\n«twoPosts:Đồng chí Vi Văn Bách, Chủ tịch HĐND xã» kết luận.',
      // the post of another
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì.\n\nGiao «twoHolders:đồng chí Lù Thị Mây, Chủ tịch UBND xã» chỉ đạo.',
      'Dự có đồng chí Vi Văn Bách, Trưởng Phòng Kinh tế.\n\n«twoHolders:Trưởng phòng Kinh tế Lù Thị Mây» báo cáo.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã Suối Lam; đồng chí Hà Sỹ Đông, Chủ tịch UBND xã Nà Pó.\n\n«twoHolders:Đồng chí Lù Thị Mây, Chủ tịch UBND xã Nà Pó» phát biểu.',
    ],
    valid: [
      // the same posts, written otherwise
      'Đồng chí Vi Văn Bách, Trưởng phòng Văn hóa - Xã hội.\n\nĐồng chí Vi Văn Bách, Trưởng Phòng VH-XH xã.',
      'Đồng chí Vi Văn Bách, Trưởng Phòng Kinh tế.\n\nĐồng chí Vi Văn Bách, Trưởng Phòng Kinh tế, Hạ tầng và Đô thị.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND TP Bình sơn chủ trì.\n\nChủ tịch UBND TP Bình Sơn Vi Văn Bách kết luận.',
      // posts that go together
      'Đồng chí Vi Văn Bách, Phó Bí thư Đảng ủy, Chủ tịch UBND xã chủ trì.\n\nĐồng chí Vi Văn Bách, Trưởng Ban Chỉ đạo phòng, chống thiên tai kết luận.',
      'Đồng chí Lù Thị Mây, Bí thư Đảng ủy xã.\n\nĐồng chí Lù Thị Mây, Chủ tịch HĐND xã khai mạc kỳ họp.',
      'Đồng chí Lù Thị Mây, Phó Chủ tịch UBND xã.\n\nĐồng chí Lù Thị Mây, Giám đốc Trung tâm Phục vụ hành chính công báo cáo.',
      'Đồng chí Lù Thị Mây, Phó Chủ tịch UBND xã.\n\nĐồng chí Lù Thị Mây, Trưởng Phòng Kinh tế báo cáo.',
      'Đồng chí Lù Thị Mây, Tỉnh ủy viên, Bí thư Đảng ủy phường.\n\nĐồng chí Lù Thị Mây, Trưởng Đoàn giám sát kết luận.',
      'Đồng chí Vi Văn Bách, Chủ tịch Ủy ban MTTQ Việt Nam xã.\n\nĐồng chí Vi Văn Bách, Trưởng Ban Xây dựng Đảng phát biểu.',
      // held beside, for a time, or once
      'Đồng chí Vi Văn Bách, Trưởng Phòng Kinh tế.\n\nĐồng chí Vi Văn Bách, Trưởng Phòng Kinh tế kiêm Trưởng Phòng Văn hóa - Xã hội.',
      'Đồng chí Vi Văn Bách, Phó Trưởng phòng Kinh tế.\n\nĐồng chí Vi Văn Bách, Phó Trưởng phòng phụ trách Phòng Văn hóa - Xã hội.',
      'Đồng chí Vi Văn Bách, nguyên Phó Chủ tịch UBND xã.\n\nĐồng chí Vi Văn Bách, Chủ tịch UBND xã phát biểu.',
      'Đồng chí Vi Văn Bách, Quyền Chủ tịch UBND xã.\n\nĐồng chí Vi Văn Bách, Phó Chủ tịch UBND xã phát biểu.',
      'Đồng chí Vi Văn Bách, Phó Chủ tịch UBND xã.\n\nKỳ họp đã bầu đồng chí Vi Văn Bách giữ chức Chủ tịch UBND xã.',
      'Đồng chí Vi Văn Bách, Phó Trưởng phòng Kinh tế được điều động.\n\nĐồng chí Vi Văn Bách, Trưởng Phòng Văn hóa - Xã hội nhận nhiệm vụ.',
      // a post that several hold
      'Đồng chí Vi Văn Bách, Phó Chủ tịch UBND xã; đồng chí Lù Thị Mây, Phó Chủ tịch UBND xã.',
      // heads of several units, and of bodies of one name in several tiers
      'Ông Vi Văn Bách, Chủ tịch UBND xã Suối Lam; ông Hà Sỹ Đông, Chủ tịch UBND xã Nà Pó.',
      'Ông Vi Văn Bách, Chủ tịch UBND tỉnh; ông Hà Sỹ Đông, Chủ tịch UBND xã.',
      'Có ý kiến của ông Vi Văn Bách, Trưởng Công an xã; ông Hà Sỹ Đông, Trưởng Công an xã; bà Lù Thị Mây, Trưởng Công an xã.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã bàn giao nhiệm vụ cho đồng chí Lù Thị Mây, Chủ tịch UBND xã.',
      // the head of another unit, once, for some years, and whoever acts for one
      'Đồng chí Hà Sỹ Đông, Trưởng Phòng Kinh tế.\n\nTrưởng Phòng Kinh tế xã Nà Pó Lù Thị Mây trao đổi kinh nghiệm.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã.\n\nÔng Lù Văn Tư, Chủ tịch UBND xã giai đoạn 2015-2020 chia sẻ.',
      'Đồng chí Lù Thị Mây, Phó Chủ tịch UBND xã.\n\nThừa ủy quyền của Chủ tịch UBND xã, đồng chí Lù Thị Mây phát biểu.',
      // one who took over
      'Đồng chí Vi Văn Bách, nguyên Chủ tịch UBND xã; đồng chí Lù Thị Mây, Chủ tịch UBND xã.',
      // the same person, written otherwise
      'Đồng chí Lù Thị Mây, Chủ tịch UBND xã.\n\nĐồng chí Lù Thị Mai, Chủ tịch UBND xã.',
      'Chủ tịch UBND xã Lù Thị Mây dự.\n\nCHỦ TỊCH\n\n(Đã ký)\n\nLù Thị Mây',
    ],
  });
  expect(failures).toEqual([]);
});

const head = (body: string): OfficialTitle => ({
  text: `Trưởng ${body}`,
  role: 'head',
  branch: 'government',
  level: 'commune',
  body,
});

test.each<[string, readonly Official[], readonly string[]]>([
  [
    'heads of two divisions',
    [{ name: 'Vi Văn Bách', titles: [head('Phòng Kinh tế'), head('Phòng Nội vụ')] }],
    ['twoPosts /officials/0/titles/1'],
  ],
  [
    'a division with two heads',
    [
      { name: 'Vi Văn Bách', titles: [head('Phòng Kinh tế')] },
      { name: 'Lù Thị Mây', titles: [head('Phòng Kinh tế')] },
    ],
    ['twoHolders /officials/1/titles/0'],
  ],
  ['a post by itself', [{ name: 'Vi Văn Bách', titles: [{ text: 'Trưởng phòng' }] }], []],
  [
    'one after the other',
    [
      {
        name: 'Vi Văn Bách',
        titles: [{ ...head('Phòng Kinh tế'), to: '2026-05-31' }, head('Phòng Nội vụ')],
      },
    ],
    [],
  ],
])('a report that never was text: %s', (_, officials, found) => {
  const { findings } = check({ schemaVersion: '1', officials });
  expect(findings.map(({ messageId, path }) => `${messageId} ${path}`)).toEqual(found);
});
