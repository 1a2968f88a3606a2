// What reading and checking a draft costs, beside one pass over the same text that does nothing
// but find figures: the ratio of the two holds on any machine, the times do not.
// Usage: npm run bench [-- --json]
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../src/index.ts';
import { makeDocument, oneParagraph, oneSentence } from './documents.ts';

interface Case {
  readonly name: string;
  readonly bytes: number;
  readonly runs: number;
  readonly reshape?: (text: string) => string;
}

const SIZES: readonly Case[] = [
  { name: '10 KB', bytes: 10_000, runs: 60 },
  { name: '100 KB', bytes: 100_000, runs: 20 },
  { name: '1 MB', bytes: 1_000_000, runs: 7 },
  // nobody writes so, but nothing may take more than linear time
  { name: '1 MB in one paragraph', bytes: 1_000_000, runs: 3, reshape: oneParagraph },
  { name: '1 MB in one sentence', bytes: 1_000_000, runs: 3, reshape: oneSentence },
];
const analyzer = createAnalyzer();

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function scan(text: string): number {
  let figures = 0;
  for (const _ of text.matchAll(/\d[\d.,]*/gu)) figures += 1;
  return figures;
}

// Every run gets a text of its own, so that nothing kept from an earlier one can answer.
function measure({ name, bytes, runs, reshape }: Case) {
  const document = makeDocument(bytes);
  const text = reshape === undefined ? document : reshape(document);
  const analyzed: number[] = [];
  const scanned: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const fresh = `${text}Lần đọc thứ ${run}.\n`;
    analyzed.push(time(() => analyzer.analyze(fresh)));
    scanned.push(time(() => scan(fresh)));
  }
  const [best, floor] = [Math.min(...analyzed), Math.min(...scanned)];
  const { report, findings } = analyzer.analyze(text);
  return {
    document: name,
    'check, ms': Number(best.toFixed(2)),
    'number scan, ms': Number(floor.toFixed(3)),
    'times the scan': Math.round(best / floor),
    metrics: report.metrics?.length ?? 0,
    findings: findings.length,
  };
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const rows = SIZES.map(measure);
if (values.json) console.log(JSON.stringify(rows));
else console.table(rows);
