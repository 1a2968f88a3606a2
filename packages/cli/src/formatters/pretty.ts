import type { Severity } from '@baocao/core';
import { lineTable } from '../excerpt/line-table.ts';
import { standardInput } from '../io/read-document.ts';
import { type FigureCounts, messages } from '../messages.ts';
import { countFigures } from './figure-counts.ts';
import { findingBlock, type Setting } from './finding-block.ts';
import type { Formatter } from './formatter.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const sum = (one: FigureCounts, other: FigureCounts): FigureCounts => ({
  read: one.read + other.read,
  consistent: one.consistent + other.consistent,
  inconsistent: one.inconsistent + other.inconsistent,
  undecided: one.undecided + other.undecided,
});

/** Findings with the lines they stand on, and at the end what was read and compared. */
export function prettyFormatter(setting: Setting): Formatter {
  const words = messages[setting.locale];
  const levels = new Map<Severity, number>();
  let figures: FigureCounts = { read: 0, consistent: 0, inconsistent: 0, undecided: 0 };
  let [files, failed, ignored, relations] = [0, 0, 0, 0];

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
    const compared = `${words.figures(figures)} ${words.relations(relations)}`;
    return `${head}: ${parts}.\n${compared}\n${setting.style('dim', words.scope)}\n`;
  };

  return {
    begin: () => '',
    document: ({ file, text, analysis }) => {
      files += 1;
      relations += analysis.checks.length;
      figures = sum(figures, countFigures(analysis));
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
