import { closed } from '../../domain/interval/interval.ts';
import { leafInterval } from '../../domain/interval/leaf.ts';
import { rational } from '../../domain/interval/rational.ts';
import { pointerTo } from '../../domain/report/pointer.ts';
import { decide } from '../decide.ts';
import { valueOperand } from '../operand.ts';
import type { Relation } from '../relation.ts';

/** A number of things and the things themselves, named one by one. */
export const count: Relation = {
  name: 'count',
  scope: 'block',
  check: ({ metrics = [] }) =>
    metrics.flatMap((metric, index) => {
      const { listed } = metric;
      const operand = valueOperand(metric, index);
      if (listed === undefined || operand === null) return [];
      const named = closed(rational(`${listed.least}`), rational(`${listed.most}`));
      const decision = decide(named, leafInterval(operand.figure), operand.figure.decimals ?? 0);
      const operands = [pointerTo('metrics', index, 'listed')];
      return [{ relation: 'count', at: operand.path, operands, ...decision } as const];
    }),
};
