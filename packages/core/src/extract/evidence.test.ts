import { expect, test } from 'vitest';
import { analyze } from '../analyzer/analyzer.ts';

// the first figure of each text is the doubtful one
test.each([
  ['14.068 hộ nghèo', 14_068],
  ['1,200 hồ sơ', 1_200],
  ['132,354 tỷ đồng', 132_354_000_000],
  ['14.068 tấn; thu 12.5 tỷ đồng, chi 3.25 tỷ đồng', 14.068],
  ['14.068 hộ; thu 12.5 tỷ đồng, chi 3.25 tỷ đồng', 14_068],
  ['14.068 tấn; thu 12,5 tỷ đồng, chi 3.25 tỷ đồng', 14_068],
  // numbers of headings and parts are no evidence of how decimals are written
  ['14.068 tấn, theo mục 2.1, mục 3.2 và mục 4.5 của kế hoạch', 14_068],
])('%s', (text, amount) => {
  expect(analyze(`Có ${text}.`).report.metrics?.[0]?.value?.amount).toBe(amount);
});
