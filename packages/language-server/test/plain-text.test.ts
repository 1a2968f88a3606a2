import { expect, it } from 'vitest';
import { plainText } from '../src/convert/plain-text.ts';

it('leaves the words of a Markdown text, and what is escaped as it is meant', () => {
  const markdown =
    '## Hiểu là\n\n**1.815 hồ sơ** (`VND`) · [quy tắc](https://baocao.example/) · 2 \\* 3';
  expect(plainText(markdown)).toBe('Hiểu là\n\n1.815 hồ sơ (VND) · quy tắc · 2 * 3');
});
