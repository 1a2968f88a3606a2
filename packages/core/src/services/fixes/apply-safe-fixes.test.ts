import { expect, test } from 'vitest';
import { createAnalyzer } from '../../analyzer/analyzer.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import { applySafeFixes } from './apply-safe-fixes.ts';

const analyzer = createAnalyzer();

test.each([
  ['Thu tăng 8,5%%.', 'Thu tăng 8,5%.', 1],
  ['\uFEFFThu tăng 8,5%%.\r\nChi tăng 4%%.\r\n', '\uFEFFThu tăng 8,5%.\r\nChi tăng 4%.\r\n', 2],
  // letters are composed, which changes nothing that is seen
  ['Thu tăng 8,5%%.'.normalize('NFD'), 'Thu tăng 8,5%.', 2],
  ['Thu 5 tỷ đồng,chi ,tăng 8,5%%.', 'Thu 5 tỷ đồng, chi, tăng 8,5%.', 2],
  // only signs and spaces: which word or figure is meant is the writer's to say
  ['Ước đạt gần trên 152 tỷ đồng.', 'Ước đạt gần trên 152 tỷ đồng.', 0],
  [
    'Tiếp nhận 80 hồ sơ, giải quyết 60 hồ sơ, đạt 70,0%.',
    'Tiếp nhận 80 hồ sơ, giải quyết 60 hồ sơ, đạt 70,0%.',
    0,
  ],
  // what is ignored stays as it is
  [
    '<!-- baocao-ignore-next-line figure/malformed -->\nThu tăng 8,5%%.',
    '<!-- baocao-ignore-next-line figure/malformed -->\nThu tăng 8,5%%.',
    0,
  ],
  ['', '', 0],
])('%j', (text, expected, count) => {
  const fixed = applySafeFixes(text, analyzer);
  expect([fixed.text, fixed.applied.length]).toEqual([expected, count]);
  // a second time there is nothing left to do
  expect(applySafeFixes(fixed.text, analyzer)).toEqual({ text: expected, applied: [] });
});

test('what a list ignores stays, though its sentence changes', () => {
  const text = 'Thu tăng 8,5%%, chi tăng 4%%, xuất khẩu tăng 6%%.';
  const [, second] = analyzer.analyze(text).findings;
  const ignoreList = [{ fingerprint: second?.fingerprint ?? '', reason: 'theo mẫu' }];
  const fixed = applySafeFixes(text, analyzer, { ignoreList });
  expect(fixed.text).toBe('Thu tăng 8,5%, chi tăng 4%%, xuất khẩu tăng 6%.');
});

/** An analyzer of the test's own: for each word, what a safe fix makes of it. */
function replacing(pairs: Readonly<Record<string, string>>) {
  const analyze = (text: string) => ({
    report: { schemaVersion: '1' as const },
    checks: [],
    findings: Object.entries(pairs).flatMap(([word, other]): Finding[] => {
      const start = text.indexOf(word);
      const span = { start, end: start + word.length };
      const fix = { titleId: 'fix', safe: true, edits: [{ span, text: other }] };
      const finding = {
        rule: 'trial/word',
        severity: 'info' as const,
        messageId: 'word',
        params: {},
      };
      return start < 0 ? [] : [{ ...finding, span, fixes: [fix], fingerprint: word }];
    }),
  });
  return { analyze };
}

test.each<[string, Readonly<Record<string, string>>, string, number]>([
  // two that overlap: the first, then what is left of the second
  ['a  ,b', { '  ,': ' ,', ' ,': ',' }, 'a,b', 2],
  // two that touch are not applied at once
  ['a b', { a: 'A', ' ': '_' }, 'A_b', 2],
  // one that brings out another
  ['x', { x: 'y', y: 'z' }, 'z', 2],
])('%j under %j', (text, pairs, expected, count) => {
  const fixed = applySafeFixes(text, replacing(pairs));
  expect([fixed.text, fixed.applied.length]).toEqual([expected, count]);
});

test('rules that undo each other do not keep it going', () => {
  const { applied } = applySafeFixes('x', replacing({ x: 'y', y: 'x' }));
  expect(applied).toHaveLength(10);
});
