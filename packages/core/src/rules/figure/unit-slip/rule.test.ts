import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureUnitSlip } from './rule.ts';

test('figure/unit-slip', () => {
  const failures = checkRule(figureUnitSlip, {
    invalid: [
      'Tổng chi 57.836 triệu đồng, gồm chi đầu tư 19.263 triệu đồng, chi thường xuyên «tooLarge:38.573 tỷ đồng».',
      'Tổng chi 64,3 tỷ đồng, gồm chi đầu tư 21,9 tỷ đồng, chi thường xuyên «tooSmall:42,4 triệu đồng».',
      'Tổng thu «tooLarge:96,5 tỷ đồng», gồm thu phí 36,2 triệu đồng, thu phạt 60,3 triệu đồng.',
      'Sản lượng 96,5 nghìn tấn, gồm khai thác 36,2 nghìn tấn, nuôi trồng «tooSmall:60,3 tấn».',
    ],
    valid: [
      'Tổng chi 57.836 triệu đồng, gồm chi đầu tư 19.263 triệu đồng, chi thường xuyên 38.573 triệu đồng.',
      'Tổng chi 57,836 tỷ đồng, gồm chi đầu tư 19.263 triệu đồng, chi thường xuyên 38.573 triệu đồng.',
      // no unit explains it
      'Tổng chi 64,3 tỷ đồng, gồm chi đầu tư 21,9 tỷ đồng, chi thường xuyên 45,8 tỷ đồng.',
      // things counted have no thousands
      'Có 64 hộ, gồm 21 hộ nghèo, 43.000 hộ cận nghèo.',
    ],
  });
  expect(failures).toEqual([]);
});
