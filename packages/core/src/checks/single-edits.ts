import type { Hypothesis } from '../domain/check/check.ts';
import type { WrittenFigure } from '../domain/interval/leaf.ts';
import { formatRational, rational } from '../domain/interval/rational.ts';
import { shiftDecimal, trailingZeros } from '../domain/number/decimal.ts';
import type { Operand } from './operand.ts';

/** One figure of a relation that does not hold, and whether it would with another in its place. */
export interface Trial {
  readonly operand: Operand;
  readonly fits: (figure: WrittenFigure) => boolean;
}

const THOUSANDS = [-3, 3, -6, 6];

/**
 * Single figures that would fit in another unit: nghìn, triệu, tỷ (figures as intervals, H3). Things
 * counted have no such unit.
 */
export function scalesThatFit(trials: readonly Trial[]): readonly Hypothesis[] {
  return trials.flatMap(({ operand, fits }) => {
    const { figure, path, unit } = operand;
    if (unit === undefined || unit.dimension === 'count' || unit.dimension === 'ratio') return [];
    return THOUSANDS.flatMap((power): readonly Hypothesis[] => {
      const shifted = shift(figure, power);
      return fits(shifted)
        ? [{ kind: 'scale', operand: path, value: asRational(shifted.exact) }]
        : [];
    });
  });
}

function shift({ exact, decimals, hedge, upperExact }: WrittenFigure, power: number) {
  return {
    exact: shiftDecimal(exact, power),
    decimals: decimals === undefined ? undefined : decimals - power,
    hedge,
    upperExact: upperExact === undefined ? undefined : shiftDecimal(upperExact, power),
  };
}

/** Single figures that would fit with two neighbouring digits changed round (H10). */
export function turnedDigitsThatFit(trials: readonly Trial[]): readonly Hypothesis[] {
  return trials.flatMap(({ operand, fits }) => {
    const { figure, path } = operand;
    return turned(figure.exact).flatMap((exact): readonly Hypothesis[] =>
      fits({ ...figure, exact })
        ? [{ kind: 'digits', operand: path, value: asRational(exact) }]
        : [],
    );
  });
}

// Only digits that were written: zeros that a scale word added are not among them.
function turned(exact: string): readonly string[] {
  const found: string[] = [];
  const last = exact.includes('.') ? exact.length : exact.length - trailingZeros(exact) + 1;
  for (let at = 0; at + 1 < Math.min(last, exact.length); at += 1) {
    const skip = exact[at + 1] === '.' ? 2 : 1;
    const [one, other] = [exact[at] ?? '', exact[at + skip] ?? ''];
    if (one === other || !/^\d\d$/u.test(one + other)) continue;
    const between = exact.slice(at + 1, at + skip);
    const swapped = `${exact.slice(0, at)}${other}${between}${one}${exact.slice(at + skip + 1)}`;
    // a number does not begin with a zero
    if (/^-?0\d/u.test(swapped)) continue;
    found.push(swapped);
  }
  return found;
}

const asRational = (exact: string) => formatRational(rational(exact));
