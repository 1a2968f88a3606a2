import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { textUnicode } from './rule.ts';

const apart = (text: string) => text.normalize('NFD');

test('text/unicode', () => {
  const failures = checkRule(textUnicode, {
    onlyAsGiven: true,
    invalid: [
      `Phường Hòa Lâm họp.\n\nTheo «decomposed:${apart('báo')}»${apart(' cáo, thu ngân sách tăng.')}\n\nHết.`,
      // once a document
      `«decomposed:${apart('Phường')}»${apart(' Hòa Lâm họp.\n\nThu ngân sách tăng.\n\nHết năm.')}`,
      'UBND «wrongLetter:Ð»ông Hòa và ủy ban Ðông Lâm báo cáo.',
      'Xã Lâm «wrongLetter:ð»ông họp.',
      'Thu ngân«zeroWidth:\u200b» sách tăng\u200b 5%.',
      'Phường Hòa«zeroWidth:\ufeff\u200b» Lâm.',
      'Kế ho«zeroWidth:\u00ad»ạch năm 2026.',
    ],
    valid: [
      'Phường Hòa Lâm họp, thu ngân sách tăng 5%.',
      '\ufeffPhường Hòa Lâm họp.',
      'Chúc mừng 👨\u200d👩\u200d👧 ngày gia đình.',
      'Phường\u00a0Hòa\u00a0Lâm họp.',
      // marks that no letter takes
      'Ký hiệu q\u0303 trong công thức.',
      'Đông Lâm, đặc khu, cột 1Ð và Ð.',
      '',
    ],
  });
  expect(failures).toEqual([]);
});

test('one safe fix composes every passage, and nothing else changes', () => {
  const text = `Hòa Lâm họp.\n\n${apart('Thu ngân sách đạt')} 5 tỷ đồng.\n\n${apart('Chi thường xuyên')}`;
  const [finding] = createAnalyzer({ rules: [textUnicode] }).analyze(text).findings;
  expect(finding?.fixes?.map(({ safe }) => safe)).toEqual([true]);
  expect(applyReplacements(text, finding?.fixes?.[0]?.edits ?? [])).toBe(text.normalize('NFC'));
});
