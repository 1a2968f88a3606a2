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

/** Rules that say how it is written, not what follows from it. */
const OF_WRITING = new Set(['figure/separator', 'text/unicode']);

test.each([
  ['Thu đạt 465.4 tỷ đồng, chi 12,5 tỷ đồng.', 'decimal-point', '465.4', '465,4'],
  ['Giá trị đạt 1,591,3 tỷ đồng.', 'separator', '1,591,3', '1.591,3'],
  ['Giá trị đạt 1,591.3 tỷ đồng.', 'separator', '1,591.3', '1.591,3'],
  ['Có 1,200 hồ sơ.', 'grouping', '1,200', '1.200'],
  ['Thu đạt 61, 7 triệu đồng.', 'spaced-number', '61, 7', '61,7'],
  ['Tổng thu 1 250 000 đồng.', 'spaced-number', '1 250 000', '1.250.000'],
])('%s is a slip and is read', (text, kind, written, suggestion) => {
  for (const draft of [text, text.normalize('NFD')]) {
    const { report, findings } = analyze(draft);
    const slips = report.slips?.filter((slip) => slip.kind !== 'decomposed-unicode');
    expect(slips).toMatchObject([{ kind, text: written, suggestion }]);
    const { span } = slips?.[0] ?? {};
    expect(draft.slice(span?.start, span?.end)).toBe(written);
    const others = findings.filter(({ rule }) => !OF_WRITING.has(rule));
    expect(others).toEqual([]);
  }
});

test('a figure that may be two keeps both readings', () => {
  const { report } = analyze('Xử phạt 12 trường hợp, nộp ngân sách 61, 7 triệu đồng.');
  expect(report.metrics?.at(-1)?.value).toMatchObject({
    amount: 61_700_000,
    alternatives: [{ amount: 7_000_000 }],
  });
});

test.each([
  'Thu đạt 132,354 tỷ đồng, chi 1.200 triệu đồng, tăng 3,5%.',
  'Theo mục 2.1 có 12 hồ sơ, 1.297.314 hộ, 101.944,4 tấn.',
])('%s has no slip', (text) => {
  expect(analyze(text).report.slips).toBeUndefined();
});
