import type { Check } from '../domain/check/check.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Fix, MessageParam } from '../domain/finding/finding.ts';
import { type Rational, rational, toDecimal } from '../domain/interval/rational.ts';
import { formatNumber } from '../domain/number/format-number.ts';
import { atPointer } from '../domain/report/pointer.ts';
import type { Report } from '../domain/report/report.ts';
import { roundedBeside } from './exact-param.ts';
import { type Weight, weightOf } from './explanation.ts';
import { figureParam } from './figure-param.ts';
import { figureAt, operandsOf, type ReadFigure, wordsOf } from './figures.ts';

/** In which words it is told what follows from two figures. */
export type Shape =
  | 'rise'
  | 'riseRange'
  | 'fall'
  | 'fallRange'
  | 'changeRange'
  | 'level'
  | 'riseBy'
  | 'fallBy'
  | 'share'
  | 'shareRange'
  | 'times'
  | 'timesRange';

/** What follows from the two figures of a check, for a message. */
export interface Followed {
  readonly shape: Shape;
  readonly weight: Weight;
  /** The draft says a rise where a fall follows, or the other way round. */
  readonly isTurned: boolean;
  readonly params: Readonly<Record<string, MessageParam>>;
  readonly fixes: readonly Fix[];
}

/** What follows from the two figures of a contradiction; null where they are not figures. */
export function followedBy(check: Check, report: Report): Followed | null {
  const comparison = atPointer(report, check.at) as Comparison;
  const written = figureAt(check.at, report);
  const pair = operandsOf(check, report);
  if (pair === null || written === null) return null;
  const [over, under] = pair;
  const weight = weightOf(check);
  const bounds = boundsOf(check);
  const places = placesOf(comparison, written, weight);
  const [lower, upper] = bounds.map((bound) => shown(bound, places, written));
  const isSure = sameText(bounds, places, written);
  const shape = shapeOf(check, comparison, bounds, isSure);
  const sign = signOf(shape, bounds);
  const isTurned =
    comparison.kind === 'change' && sign !== 0 && sign * rational(written.base).compare(0) < 0;
  const [low = '', high = ''] = shape.startsWith('fall') ? [upper, lower] : [lower, upper];
  return {
    shape,
    weight,
    isTurned,
    params: {
      over: figureParam(over),
      under: figureParam({ ...under, exact: under.exact.replace('-', '') }),
      computed: low,
      lower: low,
      upper: high,
      written: wordsOf(check.at, report),
    },
    fixes: fixesFor(comparison, pointOf(shape, comparison, over, under), written, isTurned),
  };
}

type Bounds = readonly (Rational | null)[];

function boundsOf({ computed }: Check): Bounds {
  return [computed?.lower, computed?.upper].map((bound) =>
    bound === undefined ? null : rational(bound),
  );
}

// One decimal more where the last one is in question.
function placesOf({ percent }: Comparison, { decimals }: ReadFigure, weight: Weight): number {
  const isFine = percent !== undefined && weight !== 'mismatch' && weight !== 'coarser';
  return isFine ? decimals + 1 : decimals;
}

function shown(bound: Rational | null, places: number, written: ReadFigure): MessageParam {
  const value = (bound ?? rational('0')).abs();
  return roundedBeside(written, value, places);
}

function sameText(bounds: Bounds, places: number, written: ReadFigure): boolean {
  const [one, other] = bounds.map((bound) => {
    if (bound === null) return null;
    const param = roundedBeside(written, bound, places);
    return toDecimal(rational(param.figure), places);
  });
  return one !== null && one !== undefined && one === other;
}

function shapeOf(
  { operands }: Check,
  { kind, verb }: Comparison,
  [lower = null, upper = null]: Bounds,
  isSure: boolean,
): Shape {
  if (kind !== 'change')
    return isTimes(verb) ? (isSure ? 'times' : 'timesRange') : isSure ? 'share' : 'shareRange';
  if (lower !== null && upper !== null && lower.equals(0) && upper.equals(0)) return 'level';
  const isFall = upper !== null && upper.compare(0) <= 0;
  // the base is unsaid, and the second figure is the change itself
  if (operands[1]?.includes('/comparisons/') && !operands[0]?.includes('/comparisons/')) {
    return isFall ? 'fallBy' : 'riseBy';
  }
  if (isFall) return isSure ? 'fall' : 'fallRange';
  if (lower === null || lower.compare(0) < 0) return 'changeRange';
  return isSure ? 'rise' : 'riseRange';
}

// What follows from the figures as they are written.
function pointOf(
  shape: Shape,
  { kind, amount }: Comparison,
  { base: over }: ReadFigure,
  { base: under }: ReadFigure,
): Rational {
  const [x, y] = [rational(over), rational(under)];
  if (shape === 'riseBy' || shape === 'fallBy') return y.div(x.sub(y)).mul('100');
  if (amount !== undefined) return x.sub(y);
  const index = x.div(y).mul('100');
  return kind === 'change' ? index.sub('100') : index;
}

function signOf(shape: Shape, [lower = null]: Bounds): number {
  if (shape.startsWith('rise')) return lower?.compare(0) === 0 ? 0 : 1;
  return shape.startsWith('fall') ? -1 : 0;
}

const isTimes = (verb: Comparison['verb']) => verb?.kind === 'multiply';

const VERBS = { increase: 'giảm', decrease: 'tăng' } as const;

// The computed figure in place of the written one; where it goes the other way, the verb too.
function fixesFor(
  { digits, verb }: Comparison,
  value: Rational,
  written: ReadFigure,
  isTurned: boolean,
): readonly Fix[] {
  if (digits === undefined) return [];
  const { decimals } = written;
  const rounded = roundedBeside(written, value.abs(), decimals);
  const text = formatNumber(toDecimal(rational(rounded.figure), decimals), 'vi');
  const edits = [{ span: digits, text }];
  if (isTurned) {
    const turned = verb?.kind === 'increase' || verb?.kind === 'decrease' ? VERBS[verb.kind] : null;
    if (turned === null || verb?.span === undefined) return [];
    edits.unshift({ span: verb.span, text: turned });
    return [{ titleId: 'turn', params: { rounded, verb: turned }, safe: false, edits }];
  }
  return [{ titleId: 'correct', params: { rounded }, safe: false, edits }];
}
