import type { Directive } from '../src/domain/directive/directive.ts';
import type { Report } from '../src/domain/report/report.ts';
import { createAnalyzer } from '../src/index.ts';
import { plantedDrafts } from '../test/planted/drafts.ts';
import { time } from './work.ts';

const METRICS = 50;
const DIRECTIVES = 30;

/** A report of a commune's size: figures that words relate, and tasks. */
export function makeReport(): Report {
  const { analyze } = createAnalyzer();
  let text = '';
  for (const { planted } of plantedDrafts(1)) {
    if ((analyze(text).report.metrics ?? []).length >= METRICS) break;
    text += `${planted.text}\n`;
  }
  const { report } = analyze(text);
  const directives = Array.from(
    { length: DIRECTIVES },
    (_, at): Directive => ({
      id: `d${at + 1}`,
      issuer: { name: 'Đỗ Thị Lan Chi' },
      assignees: [
        { text: 'Phòng Kinh tế', role: 'lead' },
        { text: `Trưởng thôn ${at + 1}`, role: 'cooperating' },
      ],
      action: 'rà soát danh mục công trình',
      deadline: { text: 'trước ngày 31/3/2027', end: '2027-03-30' },
    }),
  );
  return { ...report, metrics: (report.metrics ?? []).slice(0, METRICS), directives };
}

/** How many copies of a report could be made while it is judged once; each at its best. */
export function judgingInCopies(report: Report, runs: number) {
  const { check } = createAnalyzer();
  const [judged, copied]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    judged.push(time(() => check(report)));
    copied.push(time(() => structuredClone(report)));
  }
  const [judging, copying] = [Math.min(...judged), Math.min(...copied)];
  return { judging, copying, copies: judging / copying };
}
