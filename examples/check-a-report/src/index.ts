// Reads a report, lists its figures and says what does not fit.
//   npm run build && pnpm --filter @baocao/example-check-a-report start [FILE]
// (Node runs this file as it is from 22.18 on; the library itself runs from 20.19 on.)
import { readFileSync } from 'node:fs';
import { createAnalyzer, type Metric, renderFinding } from '@baocao/core';

const example = new URL('../../reports/bao-cao-thang-10-2026.md', import.meta.url);
const text = readFileSync(process.argv[2] ?? example, 'utf8');

// One analyzer serves any number of texts. It reads no files and no clock, and never throws.
const { report, checks, findings } = createAnalyzer().analyze(text);

console.log(`${report.kind ?? '?'}: ${report.period?.start ?? '?'} – ${report.period?.end ?? '?'}`);

/** The figure of a metric, as it is written in the report. */
function written({ value, fraction, comparisons = [] }: Metric): string {
  const spans = [value?.span, fraction?.span, ...comparisons.map(({ span }) => span)];
  return spans.flatMap((span) => (span ? text.slice(span.start, span.end) : [])).join('; ');
}

console.log('\nFigures');
for (const metric of report.metrics ?? []) {
  console.log(`  ${metric.indicator.text}: ${written(metric)}`);
}

const outcomes = new Map<string, number>();
for (const { outcome } of checks) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
console.log('\nRelations between figures');
for (const [outcome, count] of outcomes) console.log(`  ${outcome}: ${count}`);

// Findings are data; their words are made last, in the reader's language.
console.log('\nFindings');
for (const finding of findings) {
  const { headline, detail } = renderFinding(finding, 'en');
  const { start = 0, end = 0 } = finding.span ?? {};
  console.log(`  ${finding.severity} ${finding.rule} at ${start}: “${text.slice(start, end)}”`);
  console.log(`    ${headline} ${detail}`);
}
