import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ANSWERS, comparable } from './peer-arithmetic/answers.ts';
import { DISAGREEMENTS, NOT_ASKED } from './peer-arithmetic/disagreements.ts';
import type { Row } from './peer-arithmetic/row.ts';

/**
 * Puts the questions of other projects' tests of rounding, sums and granularity to the arithmetic
 * of this one. Every row agrees, or stands in the list of those that do not, with the reason; one
 * that stands there and agrees is told as well.
 */
const rows = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Row[];
const problems: string[] = [];
const agreed = new Map<string, number>();

for (const row of rows) {
  const answer = ANSWERS[row.group];
  if (answer === undefined) {
    problems.push(`${row.id}: no answer to the group ${row.group}`);
    continue;
  }
  const given = answer(row.input as never);
  const expected = Object.entries(row.expected).filter(([key]) => !NOT_ASKED.has(key));
  const agrees = isDeepStrictEqual(given, comparable(Object.fromEntries(expected)));
  const isListed = row.id in DISAGREEMENTS;
  if (agrees) agreed.set(row.group, (agreed.get(row.group) ?? 0) + 1);
  if (agrees && isListed) problems.push(`${row.id}: listed as a disagreement, but agrees`);
  if (!(agrees || isListed)) {
    problems.push(
      `${row.id} (${row.group}): ${JSON.stringify(given)}, there ${JSON.stringify(row.expected)}`,
    );
  }
}

for (const group of new Set(rows.map((row) => row.group))) {
  const all = rows.filter((row) => row.group === group).length;
  console.log(`${group.padEnd(22)} ${agreed.get(group) ?? 0} of ${all} agree`);
}
for (const row of rows) {
  const reason = DISAGREEMENTS[row.id];
  if (reason !== undefined) console.log(`${row.id} differs. ${reason}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
