import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { compilePhrases, matchPhrase } from './phrase-index.ts';
import { tokenize } from './tokenize.ts';

const keys = (text: string) => tokenize(text).map(({ key }) => key);

describe('tokens', () => {
  test.each([
    ['tăng 75,6%CK', ['tăng', '75,6', '%', 'ck']],
    ['1.297.314 triệu đồng.', ['1.297.314', 'triệu', 'đồng', '.']],
    ['124.297,5m²', ['124.297,5', 'm²']],
    ['750ha, 8 km2', ['750', 'ha', ',', '8', 'km2']],
    ['23/25 xã', ['23', '/', '25', 'xã']],
    ['Covid-19', ['covid', '-', '19']],
    ['12. 5', ['12', '.', '5']],
    ['hoà, khoẻ, thuỷ, quý', ['hòa', ',', 'khỏe', ',', 'thủy', ',', fold('quý')]],
    ['😀 5', ['😀', '5']],
    [' \u00a0\n', []],
  ])('%j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('property: tokens stand in order, do not overlap and leave out only blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')),
        (text) => {
          let last = 0;
          for (const { start, end } of tokenize(text)) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});

describe('phrases', () => {
  const index = compilePhrases(
    [{ phrases: ['hồ sơ', 'bộ hồ sơ'] }, { phrases: ['CK'] }, { phrases: ['thủy sản'] }],
    (row) => row.phrases,
  );
  test.each([
    ['hồ sơ đất', 2],
    ['bộ hồ sơ', 3],
    ['Hồ Sơ', 2],
    ['hồ nước', null],
    ['CK', 1],
    ['ck', null],
    ['thuỷ sản', 2],
    ['hồ', null],
  ])('%j ends before token %s', (text, end) => {
    expect(matchPhrase(index, tokenize(text), 0, text)?.end ?? null).toBe(end);
  });

  test('a later row wins over an earlier one with the same words', () => {
    const two = compilePhrases([{ id: 1 }, { id: 2 }], () => ['tổ liên gia']);
    expect(matchPhrase(two, tokenize('tổ liên gia'), 0, 'tổ liên gia')?.row.id).toBe(2);
  });
});
