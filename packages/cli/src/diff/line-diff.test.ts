import { expect, test } from 'vitest';
import { lineDiff, unifiedDiff } from './line-diff.ts';

const long = Array.from({ length: 300 }, (_, line) => `dòng ${line}`);

test.each([
  ['a\nb\nc', 'a\nb\nc', []],
  ['a\nb\nc', 'a\nB\nc', ['@@ -2,1 +2,1 @@', '-b', '+B']],
  ['a\nb\nc\nd', 'A\nb\nc\nD', ['@@ -1,1 +1,1 @@', '-a', '+A', '@@ -4,1 +4,1 @@', '-d', '+D']],
  ['a\nb\nc', 'a\nc', ['@@ -2,1 +1,0 @@', '-b']],
  ['a\nc', 'a\nb\nc', ['@@ -1,0 +2,1 @@', '+b']],
  ['a', 'a\nb', ['@@ -1,0 +2,1 @@', '+b']],
  ['a\nb\nc\nd', 'a\nx\ny\nd', ['@@ -2,2 +2,2 @@', '-b', '-c', '+x', '+y']],
  ['', 'a', ['@@ -1,1 +1,1 @@', '-', '+a']],
])('%j → %j', (before, after, lines) => {
  const shown = unifiedDiff('x.md', lineDiff(before, after)).split('\n');
  expect(shown).toEqual(['--- x.md', '+++ x.md', ...lines, '']);
});

test('the lines of both texts are all told or common', () => {
  const other = long.map((line, at) => (at % 7 === 0 ? `${line} %` : line)).toSpliced(100, 5);
  const kept = [...long];
  for (const { before, after } of [...lineDiff(long.join('\n'), other.join('\n'))].reverse()) {
    kept.splice(before.line - 1, before.lines.length, ...after.lines);
  }
  expect(kept).toEqual(other);
});

test('texts with nothing in common are one change', () => {
  const hunks = lineDiff(long.join('\n'), long.map((line) => `${line}.`).join('\n'));
  expect(hunks).toHaveLength(1);
});
