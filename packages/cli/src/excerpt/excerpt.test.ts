import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { columnsOf } from './graphemes.ts';

function mark(line: string, words: string, width = 100) {
  const start = line.indexOf(words);
  expect(start, `“${words}” stands in the line`).toBeGreaterThanOrEqual(0);
  return excerpt(line, start, start + words.length, width);
}

describe('excerpt', () => {
  it('marks exactly the words', () => {
    const shown = mark('giải quyết 1.815 hồ sơ, đạt 73,1%.', '73,1%');
    expect(shown.text).toBe('giải quyết 1.815 hồ sơ, đạt 73,1%.');
    expect(shown.marks).toBe(`${' '.repeat(28)}^^^^^`);
  });

  it('counts a decomposed letter as one column', () => {
    const line = 'giải quyết 1.815 hồ sơ, đạt 73,1%.';
    const composed = mark(line, '73,1%');
    const decomposed = mark(line.normalize('NFD'), '73,1%');
    expect(line.normalize('NFD').length).toBeGreaterThan(line.length);
    expect(decomposed.marks).toBe(composed.marks);
  });

  it('counts a wide character as two columns', () => {
    expect(mark('数 là 5%', '5%').marks).toBe(`${' '.repeat(6)}^^`);
    expect(mark('một 数', '数').marks).toBe(`${' '.repeat(4)}^^`);
    expect(mark('👍🏽 là 5%', '5%').marks).toBe(`${' '.repeat(6)}^^`);
  });

  it('cuts a long line around the words, within the width', () => {
    const line = `${'đầu '.repeat(60)}đạt 73,1% ${'cuối '.repeat(60)}`;
    const shown = mark(line, '73,1%', 60);
    expect(shown.text).toMatch(/^….* đạt 73,1% .*…$/u);
    expect(columnsOf(shown.text)).toBeLessThanOrEqual(60);
    expect(shown.text.slice(shown.marks.indexOf('^'), shown.marks.lastIndexOf('^') + 1)).toBe(
      '73,1%',
    );
  });

  it.each([0, 1, 2, 57, 58, 59, 60, 61, 297, 298])('shows words that start at %i', (lead) => {
    const line = `${'a'.repeat(lead)}ỌỌ${'b'.repeat(298 - lead)}`;
    const shown = mark(line, 'ỌỌ', 60);
    expect(columnsOf(shown.text)).toBeLessThanOrEqual(60);
    expect(shown.text.slice(shown.marks.indexOf('^'))).toMatch(/^ỌỌ/u);
    expect(shown.marks.trim()).toBe('^^');
  });

  it('cuts words that are themselves too long', () => {
    const shown = excerpt('x'.repeat(200), 0, 200, 40);
    expect(shown.text).toBe(`${'x'.repeat(39)}…`);
    expect(shown.marks).toBe('^'.repeat(39));
    const inside = excerpt('x'.repeat(200), 50, 190, 40);
    expect(columnsOf(inside.text)).toBeLessThanOrEqual(40);
    expect(inside.marks).toMatch(/^ ?\^+$/u);
  });

  it('keeps one column for a tab and marks an empty place', () => {
    expect(mark('\tđạt 5%', '5%')).toEqual({ text: ' đạt 5%', marks: '     ^^' });
    expect(excerpt('đạt', 1, 1, 40).marks).toBe(' ^');
    expect(excerpt('đạt', 3, 3, 40).marks).toBe('   ^');
  });

  it('does not let a draft steer the terminal', () => {
    const shown = mark('a\u001B[31m\u202Eđạt\u200B 5%', '5%');
    expect(shown.text).toBe('a\uFFFD[31m\uFFFDđạt\uFFFD 5%');
    expect(shown.marks.indexOf('^')).toBe(shown.text.indexOf('5%'));
  });

  it('gives a byte order mark no column', () => {
    expect(mark('\uFEFFđạt 5%', '5%')).toEqual({ text: 'đạt 5%', marks: '    ^^' });
  });
});
