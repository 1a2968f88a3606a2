import type { Check } from '../../domain/check/check.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import type { Relation } from '../relation.ts';
import { checkAll, checkImplied } from './all.ts';
import { checkMeans } from './mean.ts';
import { addendOf, lookUp, misalignment, type PartList, partListOf } from './part-list.ts';
import { checkShares, checkStructure } from './shares.ts';
import { checkSome } from './some.ts';

/**
 * A total and its parts (figures as intervals, 3.1): parts that are all make the total, parts that
 * are some make no more than it. The shares of one whole make one hundred, and its growth is
 * a mean of theirs.
 */
export const sum: Relation = {
  name: 'sum',
  scope: 'document',
  check: ({ metrics = [], structures = [] }) => {
    const find = lookUp(metrics);
    const ofTotals = metrics.flatMap((metric, index) => {
      const list = partListOf({ metric, index }, find);
      return list === null
        ? []
        : [...checkFigures(list), ...checkShares(list), ...checkMeans(list)];
    });
    const ofStructures = structures.flatMap(({ metrics: ids }, index) =>
      checkStructure(
        ids.flatMap((id) => find(id) ?? []),
        pointerTo('structures', index),
      ),
    );
    return [...ofTotals, ...ofStructures];
  },
};

function checkFigures(list: PartList): readonly Check[] {
  const total = addendOf(list.total);
  const isAll = list.total.metric.partsClosed === true;
  // nothing to add up to, or a whole of which one part alone was read
  if (total === null || (isAll && list.parts.length < 2)) return [];
  const reason = misalignment(list);
  if (reason !== null) {
    const operands = list.parts.map((part) => pointerTo('metrics', part.index));
    return [{ relation: 'sum', at: total.path, operands, outcome: 'not-comparable', reason }];
  }
  const parts = list.parts.flatMap((part) => addendOf(part) ?? []);
  if (!isAll) return checkSome(total, parts);
  const isImplied = list.total.metric.partsImplied === true;
  return [isImplied ? checkImplied(total, parts) : checkAll(total, parts)];
}
