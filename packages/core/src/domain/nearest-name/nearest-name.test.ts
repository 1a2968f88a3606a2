import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['check', 'extract', 'parse', 'explain', 'figure/ratio', 'figure/malformed'];

test.each([
  ['chek', 'check'],
  ['chekc', 'check'],
  ['extarct', 'extract'],
  ['CHECK', 'check'],
  ['ratio', 'figure/ratio'],
  ['figure/malfromed', 'figure/malformed'],
])('%s is near %s', (written, meant) => {
  expect(nearestName(written, names)).toBe(meant);
});

test.each(['', 'x', 'zz', 'báo-cáo', 'completely'])('nothing is near “%s”', (written) => {
  expect(nearestName(written, names)).toBeUndefined();
});
