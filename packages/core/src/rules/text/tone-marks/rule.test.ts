import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { textToneMarks } from './rule.ts';

test('text/tone-marks', () => {
  const failures = checkRule(textToneMarks, {
    invalid: [
      'Đảng ủy, Ủy ban nhân dân phường «mixed:Hoà» Lâm họp.',
      'Văn hoá, hoà giải, uỷ quyền; «mixed:khóa» họp.',
      'ỦY BAN NHÂN DÂN\n\n«mixed:UỶ» BAN KIỂM TRA',
      'Xe lưu thông, sức khỏe; «mixed:luỹ» kế, tuỳ tình hình; hóa đơn.',
    ],
    valid: [
      'Ủy ban nhân dân phường Hòa Lâm, sức khỏe, thủy lợi.',
      'Uỷ ban nhân dân phường Hoà Lâm, sức khoẻ, thuỷ lợi.',
      // no two ways to write these
      'Ủy ban, quý III, quỹ đất, hoàn thành, khoảng, toàn tỉnh, ngoại thành, khuỷu sông, của.',
      'Ủy ban, huyện, quyết định, loại, thoại, chuyển.',
    ],
  });
  expect(failures).toEqual([]);
});

test('one fix places all marks in one way, and is never applied by itself', () => {
  const text = 'Uỷ ban, hóa đơn, khóa họp, ỦY BAN; thuỷ lợi, sức khoẻ, hòa giải.';
  const [finding] = createAnalyzer({ rules: [textToneMarks] }).analyze(text).findings;
  expect(finding?.params.count).toBe('3');
  expect(finding?.fixes?.map(({ safe }) => safe)).toEqual([false]);
  expect(applyReplacements(text, finding?.fixes?.[0]?.edits ?? [])).toBe(
    'Ủy ban, hóa đơn, khóa họp, ỦY BAN; thủy lợi, sức khỏe, hòa giải.',
  );
});
