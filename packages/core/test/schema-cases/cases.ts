import { figureCases } from './figures.ts';
import { fileCases } from './files.ts';
import { judgementCases } from './judgements.ts';
import { peopleCases } from './people.ts';
import { reportCases } from './report.ts';
import { simpleCases } from './simple.ts';
import { timeCases } from './time.ts';

/** Values that a schema accepts and values that it refuses. */
export interface Cases {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

/** For every schema by name: what zod and JSON Schema must both accept, and both refuse. */
export const cases: Readonly<Record<string, Cases>> = {
  ...simpleCases,
  ...timeCases,
  ...figureCases,
  ...peopleCases,
  ...judgementCases,
  ...reportCases,
  ...fileCases,
};
