import type { Check } from '../../domain/check/check.ts';
import { gap, type Interval, intersects, toIntervalData } from '../../domain/interval/interval.ts';
import { leafInterval } from '../../domain/interval/leaf.ts';
import { formatRational, powerOfTen } from '../../domain/interval/rational.ts';
import type { Operand } from '../operand.ts';
import { together } from './together.ts';

/**
 * Parts that are said to be some: none is more than the total. Nor are all of them together, unless
 * they may overlap: of sixty people forty are women and thirty are young.
 */
export function checkSome(total: Operand, parts: readonly Operand[]): readonly Check[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const check = atMost(total, [first]);
  if (isInconsistent(check)) return [check];
  // what is larger than the total stands behind the list, whose end is not said
  const end = others.findIndex((part) => isInconsistent(atMost(total, [part])));
  return judgeTogether(total, end < 0 ? parts : parts.slice(0, end + 1));
}

function judgeTogether(total: Operand, parts: readonly Operand[]): readonly Check[] {
  const check = atMost(total, parts);
  const mayOverlap = total.unit?.dimension === 'count';
  if (!isInconsistent(check) || !mayOverlap) return [check];
  const { relation, at, operands } = check;
  return [{ relation, at, operands, outcome: 'not-comparable', reason: 'overlap' }];
}

const isInconsistent = ({ outcome }: Check) => outcome === 'inconsistent';

function atMost(total: Operand, parts: readonly Operand[]): Check {
  const made = together(parts.map(({ figure }) => figure));
  const whole = leafInterval(total.figure);
  const operands = parts.map(({ path }) => path);
  const common = {
    relation: 'sum',
    at: total.path,
    operands,
    computed: toIntervalData(made),
    written: toIntervalData(whole),
  } as const;
  const upToWhole: Interval = { ...whole, lower: null, lowerOpen: true };
  if (intersects(made, upToWhole)) return { ...common, outcome: 'consistent' };
  const place = powerOfTen(-(total.figure.decimals ?? 0));
  const slack = gap(made, whole)?.div(place);
  return {
    ...common,
    outcome: 'inconsistent',
    ...(slack === undefined ? {} : { slack: formatRational(slack) }),
  };
}
