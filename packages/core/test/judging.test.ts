import { expect, test } from 'vitest';
import { judgingInCopies, makeReport } from '../bench/report.ts';

/** The aim is 10; a machine that does other work at the same time gets some room. */
const MOST_COPIES = 25;

test('a report is judged in the time of a few copies of it', () => {
  const report = makeReport();
  expect(report.metrics).toHaveLength(50);
  expect(report.directives).toHaveLength(30);
  expect(judgingInCopies(report, 60).copies).toBeLessThan(MOST_COPIES);
});
