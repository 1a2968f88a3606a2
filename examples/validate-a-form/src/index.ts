// Validates a form whose fields never were text, and says which of them do not fit together.
//   npm run build && pnpm --filter @baocao/example-validate-a-form start [FILE]
// (Node runs this file as it is from 22.18 on; the library itself runs from 20.19 on.)
import { readFileSync } from 'node:fs';
import { check, coverageOf, renderCoverage, renderFinding, reportSchema } from '@baocao/core';
import { formSchema } from './form.ts';
import { toReport } from './to-report.ts';

const example = new URL('../form.json', import.meta.url);
const form = formSchema.parse(JSON.parse(readFileSync(process.argv[2] ?? example, 'utf8')));

// The schema says whether the data are well formed, `check` whether they fit together.
const report = reportSchema.parse(toReport(form));
const analysis = check(report);

/** The field that a path of the report speaks of: `/metrics/3/value` is of the fourth. */
function fieldAt(path = ''): string {
  const index = Number(/^\/metrics\/(\d+)/u.exec(path)?.[1]);
  return form.fields[index]?.id ?? '–';
}

console.log(`${form.form}\n${form.office}, ${form.period.start} – ${form.period.end}\n`);
for (const finding of analysis.findings) {
  const { text, related } = renderFinding(finding, 'vi');
  console.log(`${finding.severity} ${finding.rule} · ${fieldAt(finding.path)} (${finding.path})`);
  console.log(`  ${text}`);
  for (const [index, { path }] of (finding.related ?? []).entries()) {
    console.log(`  · ${fieldAt(path)}: ${related[index]}`);
  }
}
console.log(`\n${renderCoverage(coverageOf(analysis), 'vi')}`);
