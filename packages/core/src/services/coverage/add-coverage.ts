import type { Coverage } from './coverage.ts';

/** The coverage of several documents together. */
export function addCoverage(coverages: readonly Coverage[]): Coverage {
  return coverages.reduce(
    (sum, one) => ({
      figures: sum.figures + one.figures,
      consistent: sum.consistent + one.consistent,
      inconsistent: sum.inconsistent + one.inconsistent,
      undecided: sum.undecided + one.undecided,
      unchecked: sum.unchecked + one.unchecked,
      relations: sum.relations + one.relations,
    }),
    NONE,
  );
}

const NONE: Coverage = {
  figures: 0,
  consistent: 0,
  inconsistent: 0,
  undecided: 0,
  unchecked: 0,
  relations: 0,
};
