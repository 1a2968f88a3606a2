import type { Family } from '../statement.ts';
import { carriedOver } from './balance.ts';
import { cumulated } from './cumulative.ts';
import { growthOfCounts, growthOfMeasures, growthOfMoney } from './growth.ts';
import { doneOfPlan } from './plan.ts';
import { differenceInPoints } from './points.ts';
import { ratioOfCounts } from './ratio.ts';
import { sharesOfWhole, sumOfCounts, sumOfMoney } from './sums.ts';
import { planTable, tableAndProse, totalTable } from './tables.ts';

/** What reports say of figures that follow from each other. */
export const families: readonly Family[] = [
  ratioOfCounts,
  doneOfPlan,
  growthOfMoney,
  growthOfMeasures,
  growthOfCounts,
  sumOfMoney,
  sumOfCounts,
  sharesOfWhole,
  carriedOver,
  differenceInPoints,
  cumulated,
  planTable,
  totalTable,
  tableAndProse,
];
