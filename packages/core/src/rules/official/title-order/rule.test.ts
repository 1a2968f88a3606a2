import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { officialTitleOrder } from './rule.ts';

test('official/title-order', () => {
  const failures = checkRule(officialTitleOrder, {
    invalid: [
      'Đồng chí Vi Văn Bách, «partyFirst:Chủ tịch UBND xã, Phó Bí thư Đảng ủy» chủ trì.',
      'Đồng chí Lù Thị Mây - «partyFirst:Chủ tịch HĐND xã - Bí thư Đảng ủy» khai mạc kỳ họp.',
      'Đồng chí Vi Văn Bách, «partyFirst:Chủ tịch UBND tỉnh, Phó Bí thư Tỉnh ủy» dự.',
    ],
    valid: [
      'Đồng chí Vi Văn Bách, Phó Bí thư Đảng ủy, Chủ tịch UBND xã chủ trì.',
      'Đồng chí Vi Văn Bách, Tỉnh ủy viên, Bí thư Đảng ủy, Chủ tịch HĐND xã chủ trì.',
      'Đồng chí Lù Thị Mây, Phó Chủ tịch UBND xã, Giám đốc Trung tâm Phục vụ hành chính công.',
      'Ông Vi Văn Bách, Giám đốc Sở Tài chính, Bí thư Đảng ủy Sở phát biểu.',
      'Ông Vi Văn Bách, Chủ tịch UBND tỉnh, Bí thư Đảng ủy UBND tỉnh phát biểu.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã, kiêm Bí thư Đảng ủy.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã, nguyên Phó Bí thư Đảng ủy.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã; đồng chí Lù Thị Mây, Phó Bí thư Đảng ủy.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì.\n\nĐồng chí Vi Văn Bách, Phó Bí thư Đảng ủy kết luận.',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const chair = { text: 'Chủ tịch UBND xã', role: 'chair', branch: 'government' } as const;
  const secretary = {
    text: 'Bí thư Đảng ủy',
    role: 'secretary',
    branch: 'party',
    organ: 'Đảng ủy',
  } as const;
  const officials = [
    { name: 'Vi Văn Bách', titles: [secretary, chair] },
    { name: 'Lù Thị Mây', titles: [chair, secretary] },
  ];
  const { findings } = check({ schemaVersion: '1', officials });
  const found = findings.filter(({ rule }) => rule === 'official/title-order');
  expect(found.map(({ path }) => path)).toEqual(['/officials/1/titles/1']);
});
