import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

test.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['{ "rules": { } ', 1, 16],
  ['{\n  "rules": {},\n}', 3, 1],
  ["{ 'rules': {} }", 1, 3],
  ['{ rules: {} }', 1, 3],
  ['{ "rules" {} }', 1, 11],
  ['{ "a": 1 "b": 2 }', 1, 10],
  ['[1, 2,]', 1, 7],
  ['[1 2]', 1, 4],
  ['[}', 1, 2],
  ['{ "a": 01 }', 1, 9],
  ['{ "a": tru }', 1, 8],
  ['{ "a": "mở', 1, 8],
  ['{ "a": "\\x" }', 1, 8],
  ['{} {}', 1, 4],
  ['{} // ghi chú', 1, 4],
])('%j stops being JSON at %i:%i', (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column });
});

test('JSON has no fault, and what JSON.parse refuses has one', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '1', ' '),
      (json, cut, put) => {
        expect(jsonFault(json)).toBeNull();
        const at = cut % (json.length + 1);
        const broken = json.slice(0, at) + put + json.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(broken);
        } catch {
          isJson = false;
        }
        expect(jsonFault(broken) === null, broken).toBe(isJson);
      },
    ),
  );
});
