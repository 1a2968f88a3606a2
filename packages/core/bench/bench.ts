// What reading and checking a draft costs, beside one pass over the same text that does nothing
// but find figures: the ratio of the two holds on any machine, the times do not.
// Usage: npm run bench [-- --json]
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../src/index.ts';
import { makeDocument, makeProse, oneParagraph, oneSentence } from './documents.ts';
import { judgingInCopies, makeReport } from './report.ts';
import { measureStages, measureSteps } from './stages.ts';
import { extract, scan, time } from './work.ts';

interface Case {
  readonly name: string;
  readonly bytes: number;
  readonly runs: number;
  readonly make: (bytes: number) => string;
}

const MB = 1_000_000;
const SIZES: readonly Case[] = [
  { name: '10 KB', bytes: MB / 100, runs: 60, make: makeDocument },
  { name: '100 KB', bytes: MB / 10, runs: 20, make: makeDocument },
  { name: '1 MB', bytes: MB, runs: 9, make: makeDocument },
  { name: '10 MB', bytes: 10 * MB, runs: 3, make: makeDocument },
  { name: '1 MB of ordinary prose', bytes: MB, runs: 9, make: makeProse },
  { name: '10 MB of ordinary prose', bytes: 10 * MB, runs: 3, make: makeProse },
  // nobody writes so, but nothing may take more than linear time
  { name: '1 MB in one paragraph', bytes: MB, runs: 3, make: (b) => oneParagraph(makeDocument(b)) },
  { name: '1 MB in one sentence', bytes: MB, runs: 3, make: (b) => oneSentence(makeDocument(b)) },
];
const analyzer = createAnalyzer();

// Every run gets a text of its own, so that nothing kept from an earlier one can answer.
function measure({ name, bytes, runs, make }: Case) {
  const text = make(bytes);
  const [extracted, checked, scanned]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    const fresh = `${text}Lần đọc thứ ${run}.\n`;
    extracted.push(time(() => extract(fresh)));
    scanned.push(time(() => scan(fresh)));
    checked.push(time(() => analyzer.analyze(fresh)));
    scanned.push(time(() => scan(fresh)));
  }
  const [extraction, check, floor] = [extracted, checked, scanned].map((times) =>
    Math.min(...times),
  ) as [number, number, number];
  const { report, findings } = analyzer.analyze(text);
  return {
    document: name,
    'number scan, ms': Number(floor.toFixed(3)),
    'extract, ms': Number(extraction.toFixed(2)),
    'check, ms': Number(check.toFixed(2)),
    'extract, × scan': Math.round(extraction / floor),
    'check, × scan': Math.round(check / floor),
    metrics: report.metrics?.length ?? 0,
    findings: findings.length,
  };
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const sizes = SIZES.map(measure);
const stages = [
  ...measureStages('1 MB', makeDocument(MB)),
  ...measureStages('1 MB of ordinary prose', makeProse(MB)),
];
const MOST_STEPS = 10;
const steps = [
  ...measureSteps('1 MB', makeDocument(MB), MOST_STEPS),
  ...measureSteps('1 MB of ordinary prose', makeProse(MB), MOST_STEPS),
];
const { judging, copying, copies } = judgingInCopies(makeReport(), 500);
const report = {
  report: '50 metrics, 30 directives',
  'all checks and rules, ms': Number(judging.toFixed(3)),
  'structuredClone, ms': Number(copying.toFixed(3)),
  'checks and rules, × structuredClone': Number(copies.toFixed(2)),
};
if (values.json) console.log(JSON.stringify({ sizes, stages, steps, report }));
else {
  console.table(sizes);
  console.table(stages);
  console.table(steps);
  console.table([report]);
}
