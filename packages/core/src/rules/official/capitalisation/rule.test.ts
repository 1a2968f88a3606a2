import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { officialCapitalisation } from './rule.ts';

test('official/capitalisation', () => {
  const failures = checkRule(officialCapitalisation, {
    invalid: [
      'Chủ tịch UBND TP «small:Bình sơn» chủ trì.\n\nUBND TP Bình Sơn giao các phòng.',
      'Tại xã «small:Suối lam Thượng» có 5 hộ. Xã Suối Lam Thượng có 12 thôn.',
      'Trên địa bàn phường «small:Hòa lâm» có 3 chợ; phường Hòa Lâm đã nâng cấp 2 chợ.',
      'Đồng chí «small:Vi văn Bách» phát biểu.\n\nĐồng chí Vi Văn Bách, Chủ tịch UBND xã kết luận.',
      'Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì.\n\nGiao đồng chí «small:Vi Văn bách» theo dõi.',
    ],
    valid: [
      'Chủ tịch UBND TP Bình Sơn chủ trì. UBND TP Bình Sơn giao các phòng.',
      // written small everywhere
      'Tại xã Ea hleo có 5 hộ. Xã Ea hleo có 12 thôn.',
      // words that are no name
      'Toàn xã đoàn kết xây dựng nông thôn mới; xã Đoàn Kết có 9 thôn.',
      'Đoàn kết là sức mạnh. Xã Đoàn Kết có 9 thôn.',
      'Xã Tân Tiến có 5 thôn. Xã tiến hành rà soát.',
      'Đồng chí Bách yêu cầu các đơn vị. Đồng chí Vi Văn Bách, Chủ tịch UBND xã kết luận.',
      // headings and signatures
      'ỦY BAN NHÂN DÂN\nXÃ SUỐI LAM\n\nXã Suối Lam có 12 thôn.',
      'TP Bình Sơn, tỉnh Bình Giang. TP BÌNH SƠN.',
      // another name
      'Xã Hòa tiếp nhận 5 hồ sơ. Xã Hòa Lâm tiếp nhận 7 hồ sơ.',
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const slip = { kind: 'capitalisation', text: 'Bình sơn', suggestion: 'Bình Sơn' } as const;
  const { findings } = check({ schemaVersion: '1', slips: [slip] });
  expect(findings.map(({ rule, path, fixes }) => [rule, path, fixes])).toEqual([
    ['official/capitalisation', '/slips/0', undefined],
  ]);
});
