import type { Check } from '../../domain/check/check.ts';
import { add } from '../../domain/interval/arithmetic.ts';
import { closed, intersects } from '../../domain/interval/interval.ts';
import { leafInterval } from '../../domain/interval/leaf.ts';
import { rational } from '../../domain/interval/rational.ts';
import { decide } from '../decide.ts';
import { leafOf, type Operand } from '../operand.ts';
import { singleChanges } from './single-changes.ts';
import { NOTHING, together } from './together.ts';

/** Parts that are said to be all: together they are the total. */
export function checkAll(total: Operand, parts: readonly Operand[]): Check {
  const check = judge(total, parts);
  if (check.outcome !== 'inconsistent') return check;
  const count = longestThatFits(total, parts);
  if (count !== null) return judge(total, parts.slice(0, count));
  if (endsWithSubparts(parts)) return notComparable(check, 'nested');
  const fitsIf = singleChanges(total, parts, check.slack);
  return fitsIf.length === 0 ? check : { ...check, fitsIf };
}

/** How far from the total parts may be of which nothing says that they are all. */
const NEARLY = '1/3';

/**
 * Parts that stand by themselves in a bracket after a total: they are its parts where they nearly
 * make it, and else may be figures of other years, or some of many.
 */
export function checkImplied(total: Operand, parts: readonly Operand[]): Check {
  const check = checkAll(total, parts);
  if (check.outcome !== 'inconsistent') return check;
  const whole = leafInterval(total.figure);
  const made = together(parts.map(({ figure }) => figure));
  if (whole.lower === null || whole.upper === null) return check;
  const reach = whole.upper.mul(rational(NEARLY));
  const near = closed(whole.lower.sub(reach), whole.upper.add(reach));
  return intersects(made, near) ? check : notComparable(check, 'unclear');
}

function judge(total: Operand, parts: readonly Operand[]): Check {
  const made = together(parts.map(({ figure }) => figure));
  return {
    relation: 'sum',
    at: total.path,
    operands: parts.map(({ path }) => path),
    ...decide(made, leafInterval(total.figure), total.figure.decimals ?? 0),
  };
}

function notComparable({ relation, at, operands }: Check, reason: Check['reason']): Check {
  return { relation, at, operands, outcome: 'not-comparable', reason };
}

// Where a list ends is not always said: "gồm A 36, B 60, đã thu 40" has two parts.
function longestThatFits(total: Operand, parts: readonly Operand[]): number | null {
  const whole = leafOf(total);
  let made = NOTHING;
  let longest: number | null = null;
  for (const [place, part] of parts.entries()) {
    made = add(made, leafOf(part));
    if (place > 0 && intersects(made, whole)) longest = place + 1;
  }
  return longest;
}

// "A 60, B 45, còn lại 15": the last two make up the one before them, and the total is of another list.
function endsWithSubparts(parts: readonly Operand[]): boolean {
  let made = NOTHING;
  for (let place = parts.length - 1; place > 0; place -= 1) {
    made = add(made, leafOf(parts[place] as Operand));
    const before = leafOf(parts[place - 1] as Operand);
    if (place < parts.length - 1 && intersects(made, before)) return true;
  }
  return false;
}
