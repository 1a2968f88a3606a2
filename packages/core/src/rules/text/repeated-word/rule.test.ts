import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../analyzer/analyzer.ts';
import { applyReplacements } from '../../../analyzer/apply-edits.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { textRepeatedWord } from './rule.ts';

test('text/repeated-word', () => {
  const failures = checkRule(textRepeatedWord, {
    invalid: [
      'UBND phường tiếp tục «repeated:triển khai triển khai» kế hoạch năm 2026.',
      'Các đơn vị «repeated:rà soát rà soát rà soát» hộ nghèo.',
      '«repeated:Thực thực» hiện tốt công tác dân vận.',
      '- «repeated:Triển triển» khai chiến dịch tiêm phòng; «repeated:tuyên tuyên» truyền tới 12 tổ.',
      'Đảng ủy «repeated:và và» UBND phường họp với «repeated:các các» phòng.',
      '«repeated:Giải quyết giải quyết» 45 hồ sơ.',
    ],
    valid: [
      // said twice on purpose
      'Ngày ngày, người người nhà nhà thi đua; cây xanh xanh mướt, luôn luôn dần dần từ từ.',
      'Từng bước từng bước nâng cao đời sống.',
      // the end of one word and the beginning of another
      'Ủy ban ban hành 5 kế hoạch; công tác tác động đến phát triển triển khai sau.',
      'Ban ban hành quy chế. Tổ tổ chức họp. Xã xã hội hóa 5 tỷ đồng.',
      'Hiện tại tại phường có 12 tổ; tiếp theo theo kế hoạch, tự do do dân chủ.',
      // names, numbers, lists
      'Đồng chí Lò Lò Văn; xã Tân Lâm Tân Lâm; phường Hòa Lâm Hòa Lâm.',
      'Đạt 5 5 điểm; mục 1 1; hai ba hai bốn.',
      'Rà soát, rà soát lại; triển khai. Triển khai tiếp; và, và.',
      '| và và | triển khai triển khai |\n|---|---|\n| 1 | 2 |',
    ],
  });
  expect(failures).toEqual([]);
});

test('the words are kept once, as they were first written', () => {
  const text = 'Triển triển khai và và rà soát rà soát rà soát.';
  const { findings } = createAnalyzer({ rules: [textRepeatedWord] }).analyze(text);
  const edits = findings.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
  expect(applyReplacements(text, edits)).toBe('Triển khai và rà soát.');
});
