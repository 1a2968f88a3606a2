import { type ConfigProblem, renderConfigProblem } from '@baocao/core';
import { complain } from '../io/output.ts';
import type { Locale } from '../locale.ts';
import { shownPath } from './disk.ts';

/** Says what is wrong with files that an office wrote. */
export function sayProblems(problems: readonly ConfigProblem[], locale: Locale): void {
  for (const problem of problems) complain(renderConfigProblem(shown(problem), locale));
}

function shown(problem: ConfigProblem): ConfigProblem {
  const file = problem.file === undefined ? {} : { file: shownPath(problem.file) };
  return 'target' in problem
    ? { ...problem, ...file, target: shownPath(problem.target) }
    : { ...problem, ...file };
}
