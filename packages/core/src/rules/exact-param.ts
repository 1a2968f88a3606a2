import type { FigureParam } from '../domain/finding/finding.ts';
import { formatRational, type Rational, rational, toDecimal } from '../domain/interval/rational.ts';
import { figureParam } from './figure-param.ts';
import type { ReadFigure } from './figures.ts';

const MOST_DECIMALS = 12;

/** A computed value as a part of a message, with as many decimals as it has, and no unit. */
export function exactParam(value: Rational, leastDecimals = 0): FigureParam {
  let decimals = leastDecimals;
  while (decimals < MOST_DECIMALS && !rational(toDecimal(value, decimals)).equals(value)) {
    decimals += 1;
  }
  return { figure: formatRational(value), decimals };
}

/** A value in base units, in the unit in which a figure is written. */
export function inUnitOf({ exact, base }: ReadFigure, value: Rational): Rational {
  const written = rational(exact).abs();
  return written.equals(0) ? value : value.mul(written).div(rational(base).abs());
}

/** A computed value as a part of a message, in the unit in which a figure beside it is written. */
export function exactBeside(figure: ReadFigure, value: Rational): FigureParam {
  const param = exactParam(inUnitOf(figure, value));
  if (figure.unit === '%') return { ...param, percent: true };
  return figure.unit === '' ? param : { ...param, unit: figure.unit };
}

/** The same with so many decimals, whatever more it has. */
export function roundedBeside(figure: ReadFigure, value: Rational, decimals: number): FigureParam {
  return figureParam({ ...figure, exact: formatRational(inUnitOf(figure, value)), decimals });
}
