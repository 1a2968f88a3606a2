import {
  addCoverage,
  type Coverage,
  coverageOf,
  renderCoverage,
  type Severity,
} from '@baocao/core';
import { lineTable } from '../excerpt/line-table.ts';
import { standardInput } from '../io/read-document.ts';
import { messages } from '../messages.ts';
import { findingBlock, type Setting } from './finding-block.ts';
import type { Formatter } from './formatter.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Findings with the lines they stand on, and at the end what was read and compared. */
export function prettyFormatter(setting: Setting): Formatter {
  const words = messages[setting.locale];
  const levels = new Map<Severity, number>();
  const coverages: Coverage[] = [];
  let [files, failed, ignored] = [0, 0, 0];

  const summary = () => {
    const counted = severities
      .filter((severity) => levels.has(severity))
      .map((severity) => words.level(levels.get(severity) ?? 0, severity));
    const found = counted.length === 0 && files > 0 ? [words.nothing] : counted;
    const aside = [
      ...(ignored > 0 ? [words.ignored(ignored)] : []),
      ...(failed > 0 ? [words.failed(failed)] : []),
    ];
    const parts = [...found, ...aside].join(', ');
    const head = setting.style('bold', words.checked(files));
    if (files === 0) return `${head}: ${parts}.\n`;
    const coverage = addCoverage(coverages);
    const compared = `${renderCoverage(coverage, setting.locale)} ${words.relations(coverage.relations)}`;
    return `${head}: ${parts}.\n${compared}\n${setting.style('dim', words.scope)}\n`;
  };

  return {
    begin: () => '',
    document: ({ file, text, analysis }) => {
      files += 1;
      coverages.push(coverageOf(analysis));
      const name = file === standardInput ? words.standardInput : file;
      const place = { name, text, locate: lineTable(text) };
      const shown = analysis.findings.filter((finding) => finding.ignored === undefined);
      ignored += analysis.findings.length - shown.length;
      for (const { severity } of shown) levels.set(severity, (levels.get(severity) ?? 0) + 1);
      return shown.map((finding) => findingBlock(finding, place, setting)).join('');
    },
    failure: () => {
      failed += 1;
      return '';
    },
    end: summary,
  };
}
