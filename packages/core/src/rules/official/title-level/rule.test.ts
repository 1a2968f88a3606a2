import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { officialTitleLevel } from './rule.ts';

test('official/title-level', () => {
  const failures = checkRule(officialTitleLevel, {
    invalid: [
      'Đồng chí Vi Văn Bách, «otherUnit:Phó Bí thư Thị ủy, Chủ tịch UBND thành phố» chủ trì.',
      'Đồng chí Vi Văn Bách, «otherUnit:Bí thư Huyện ủy, Chủ tịch HĐND phường» chủ trì.',
      'Đồng chí Lù Thị Mây, «otherUnit:Phó Bí thư Thành ủy, Chủ tịch UBND thị xã» phát biểu.',
      'Đồng chí Lù Thị Mây, «otherUnit:Phó Bí thư Đảng ủy, Chủ tịch UBND tỉnh» phát biểu.',
    ],
    valid: [
      'Đồng chí Vi Văn Bách, Phó Bí thư Thị ủy, Chủ tịch UBND thị xã chủ trì.',
      'Đồng chí Vi Văn Bách, Phó Bí thư Thành ủy, Chủ tịch UBND TP Bình Sơn chủ trì.',
      'Đồng chí Vi Văn Bách, Phó Bí thư Đảng ủy, Chủ tịch UBND phường chủ trì.',
      'Đồng chí Vi Văn Bách, Bí thư Đảng ủy phường Hòa Lâm, Chủ tịch HĐND phường chủ trì.',
      // a member of a higher committee
      'Đồng chí Vi Văn Bách, Tỉnh ủy viên, Bí thư Thành ủy, Chủ tịch HĐND thành phố chủ trì.',
      'Đồng chí Vi Văn Bách, Thành ủy viên, Chủ tịch UBND phường chủ trì.',
      'Đồng chí Vi Văn Bách, Ủy viên Ban Thường vụ Thành ủy, Chủ tịch UBND phường chủ trì.',
      // committees of bodies that are no unit
      'Đồng chí Vi Văn Bách, Bí thư Đảng ủy UBND tỉnh, Chủ tịch UBND tỉnh dự.',
      // no unit is named
      'Đồng chí Vi Văn Bách, Phó Bí thư Thành ủy, Chủ tịch HĐND chủ trì.',
      // two persons, two introductions, a former post
      'Đồng chí Vi Văn Bách, Phó Bí thư Thị ủy; đồng chí Lù Thị Mây, Chủ tịch UBND thành phố.',
      'Đồng chí Vi Văn Bách, nguyên Phó Bí thư Thị ủy, Chủ tịch UBND thành phố.',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const party = {
    text: 'Bí thư Thị ủy',
    role: 'secretary',
    branch: 'party',
    organ: 'Thị ủy',
  } as const;
  const state = (organ: string) =>
    ({ text: `Chủ tịch ${organ}`, role: 'chair', branch: 'council', organ }) as const;
  const officials = [
    { name: 'Vi Văn Bách', titles: [party, state('HĐND thị xã')] },
    { name: 'Lù Thị Mây', titles: [party, state('HĐND thành phố')] },
  ];
  const { findings } = check({ schemaVersion: '1', officials });
  const found = findings.filter(({ rule }) => rule === 'official/title-level');
  expect(found.map(({ path }) => path)).toEqual(['/officials/1/titles/1']);
});
