import { expect, test } from 'vitest';
import { termSections } from './terms.ts';

test('no term stands in the glossary twice', () => {
  const codes = termSections.flatMap(({ terms }) => terms.map(({ code }) => code));
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});
