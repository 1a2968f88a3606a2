import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createView, originalSpan, plainText, toOriginal } from './view.ts';

describe('a view', () => {
  test.each([
    ['as given', 'xx Hòa Lâm đạt 5%', 'Lâm'],
    ['decomposed', `xx ${'Hòa Lâm đạt 5%'.normalize('NFD')}`, 'Lâm'],
    ['decomposed, with marks in another order', 'xx a\u0323\u0302 hộ', 'hộ'],
    ['with no-break spaces', 'xx Hòa\u00a0Lâm\u00a05%', 'Lâm'],
    ['with signs outside the first plane', 'xx 😀 Hòa Lâm', 'Lâm'],
  ])('%s: leads the offsets of a word back to the original', (_name, original, word) => {
    const view = createView(original, 3, original.length);
    const start = view.text.indexOf(word);
    const span = originalSpan(view, { start, end: start + word.length });
    expect(original.slice(span.start, span.end).normalize('NFC')).toBe(word);
  });

  test('property: it is the NFC of its stretch, and its ends are those of the stretch', () => {
    const letters = fc.constantFrom(
      'a',
      'ọ',
      'ộ',
      'ộ'.normalize('NFD'),
      '\u0301',
      'đ',
      ' ',
      '\u00a0',
      '😀',
      '5',
    );
    fc.assert(
      fc.property(
        fc.array(letters).map((parts) => parts.join('')),
        (original) => {
          const view = createView(`--${original}--`, 2, 2 + original.length);
          expect(view.text).toBe(original.normalize('NFC').replaceAll('\u00a0', ' '));
          expect(toOriginal(view, 0)).toBe(2);
          expect(toOriginal(view, view.text.length)).toBe(2 + original.length);
        },
      ),
    );
  });
});

test.each([
  ['  tiếp nhận \u00a0 5\n\thồ sơ ', 'tiếp nhận 5 hồ sơ'],
  ['', ''],
  ['\n', ''],
])('plain text of %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
