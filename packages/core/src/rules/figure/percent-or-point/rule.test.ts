import { expect, test } from 'vitest';
import { analyze } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { figurePercentOrPoint } from './rule.ts';

test('figure/percent-or-point', () => {
  const failures = checkRule(figurePercentOrPoint, {
    invalid: [
      'Tỷ lệ hộ nghèo 2,15%, «wrongUnitFall:giảm 1,27%» so với cùng kỳ (3,42%).',
      'Còn 52 hộ nghèo trên tổng số 4.160 hộ, tỷ lệ 1,25%, «wrongUnitFall:giảm 0,31%» so với đầu năm (1,56%).',
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 94,1%, «wrongUnitRise:tăng 2,6%» so với năm 2024 (91,5%).',
      'Tỷ lệ thu gom đạt 95,2%, «rise:tăng 4,1 điểm %» so với cùng kỳ (93,8%).',
      'Giải ngân đạt 41,3% kế hoạch, «fall:thấp hơn cùng kỳ 1,3 điểm %» (44,4%).',
      'Tỷ lệ thu gom đạt 95,2%, «level:tăng 1,4 điểm %» so với cùng kỳ (95,2%).',
    ],
    valid: [
      'Tỷ lệ hộ nghèo 2,15%, giảm 1,27 điểm % so với cùng kỳ (3,42%).',
      // a relative fall: 1,27 of 3,42
      'Tỷ lệ hộ nghèo 2,15%, giảm 37,1% so với cùng kỳ (3,42%).',
      'Tỷ lệ thu gom đạt 95,2%, tăng 1,4 điểm phần trăm so với cùng kỳ (93,8%).',
      'Giải ngân đạt 41,3% kế hoạch, thấp hơn cùng kỳ 3,1 điểm % (44,4%).',
      'Tỷ lệ tham gia đạt 96,3%, vượt 1,3 điểm % so với kế hoạch (95%).',
      'Hồ sơ trực tuyến đạt 81,4%, tăng 2,2 điểm % so với tháng trước.',
      // the base is not given
      'Tỷ lệ hộ nghèo 2,15%, giảm 1,27% so với cùng kỳ.',
      // rounding of two rates
      'Tỷ lệ che phủ rừng đạt 42,6%, tăng 0,3 điểm % so với năm 2024 (42,4%).',
      'Thu phí đạt 48,3 tỷ đồng, tăng 13,2% so với cùng kỳ (42,6 tỷ đồng).',
    ],
  });
  expect(failures).toEqual([]);
});

test('the sign becomes the word for points', () => {
  const text = 'Tỷ lệ hộ nghèo 2,15%, giảm 1,27% so với cùng kỳ (3,42%).';
  const [fix] = analyze(text).findings[0]?.fixes ?? [];
  expect(fix?.safe).toBe(false);
  expect(applyReplacements(text, fix?.edits ?? [])).toBe(
    'Tỷ lệ hộ nghèo 2,15%, giảm 1,27 điểm % so với cùng kỳ (3,42%).',
  );
});
