import { expect, test } from 'vitest';
import { plantedDrafts } from './drafts.ts';
import { measure } from './measure.ts';

const OF_EACH_FAMILY = 48;
const LEAST_FOUND = 0.98;

const drafts = plantedDrafts(OF_EACH_FAMILY);
const tallies = measure(drafts);

test('there are enough errors to tell', () => {
  expect(drafts.length).toBeGreaterThanOrEqual(500);
  expect(drafts.filter(({ original }) => original.text !== original.text.normalize())).toEqual([]);
});

test('true figures have no slack, so every report of them is false', () => {
  expect(tallies.flatMap(({ falseAlarms }) => falseAlarms)).toEqual([]);
});

test('errors that exceed what rounding permits are found, all but a few', () => {
  const clear = tallies.reduce((sum, tally) => sum + tally.clear, 0);
  const found = tallies.reduce((sum, tally) => sum + tally.found, 0);
  const missed = tallies.flatMap((tally) => tally.missed);
  expect(found / clear, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
});
