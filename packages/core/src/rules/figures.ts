import type { Check } from '../domain/check/check.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { MessageParam } from '../domain/finding/finding.ts';
import type { Fraction } from '../domain/fraction/fraction.ts';
import { rational } from '../domain/interval/rational.ts';
import { decimalsOf, shiftDecimal } from '../domain/number/decimal.ts';
import { readNumeral } from '../domain/number/numeral.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';
import {
  type FigureAsWritten,
  figureAsWritten,
  splitFigureText,
} from '../domain/quantity/written-figure.ts';
import { atPointer } from '../domain/report/pointer.ts';
import type { Report } from '../domain/report/report.ts';
import type { Span } from '../domain/span/span.ts';
import { roundedBeside } from './exact-param.ts';
import type { Problem } from './rule.ts';

/** A figure as its text writes it, with its value in base units. */
export type ReadFigure = FigureAsWritten & { readonly base: string };

/** The two figures from which the third of a check follows. */
export function operandsOf(
  { operands }: Check,
  report: Report,
): readonly [ReadFigure, ReadFigure] | null {
  const [first = '', second] = operands;
  if (second === undefined) {
    const fraction = atPointer(report, first) as Fraction | undefined;
    return fraction?.exact === undefined ? null : halvesOf(fraction);
  }
  const [x, y] = [figureAt(first, report), figureAt(second, report)];
  return x === null || y === null ? null : [x, y];
}

/** The figure at a path: a value, what was reached of a fraction, or a percentage. */
export function figureAt(path: string, report: Report): ReadFigure | null {
  const found = atPointer(report, path) as Quantity | Fraction | Comparison | undefined;
  if (found === undefined) return null;
  if ('denominator' in found) return halvesOf(found)[0];
  if ('kind' in found) return comparisonFigure(found);
  const text = splitFigureText(found);
  const unit = text?.unit ?? found.unit.text;
  return { ...figureAsWritten(found.exact, text?.digits, unit), base: found.exact };
}

function halvesOf(fraction: Fraction): readonly [ReadFigure, ReadFigure] {
  const text = splitFigureText(fraction);
  const [over, under] = text?.digits.split('/') ?? [];
  const unit = text?.unit ?? fraction.unit?.text ?? '';
  const [x, y] = fraction.exact;
  return [
    { ...figureAsWritten(x, over, unit), base: x },
    { ...figureAsWritten(y, under, unit), base: y },
  ];
}

function comparisonFigure(comparison: Comparison): ReadFigure {
  const { exact = '0', percent, unit } = comparison;
  const size = exact.replace('-', '');
  const own = wordsAround(comparison);
  if (percent === undefined) {
    const written = figureAsWritten(size, own?.digits, own?.after ?? unit?.text ?? '');
    return { ...written, base: exact };
  }
  // "gấp 2,4 lần" is 240 per cent
  const times = own === null ? undefined : readNumeral(own.digits)?.readings[0];
  if (own !== null && times !== undefined && shiftDecimal(times.exact, 2) === size) {
    return { exact: times.exact, decimals: times.decimals, unit: own.after, base: exact };
  }
  return { exact, decimals: decimalsOf(exact), unit: '%', base: exact };
}

const DIGITS = /\d(?:[\d.,]*\d)?/u;

// By what the words say: offsets are those of a text that may be decomposed.
function wordsAround({
  text = '',
}: Comparison): { readonly digits: string; readonly after: string } | null {
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const [digits] = match;
  const after = text.slice(match.index + digits.length).trim();
  // the unit of "331 tỷ 273 triệu đồng" is not that of its first digits
  return DIGITS.test(after) ? null : { digits, after };
}

/** What the draft says, in its own words where there are any. */
export function wordsOf(path: string, report: Report): MessageParam {
  const { text } = atPointer(report, path) as { readonly text?: string };
  const figure = text === undefined ? figureAt(path, report) : null;
  return (
    text ?? (figure === null ? '' : roundedBeside(figure, rational(figure.base), figure.decimals))
  );
}

/** Where the figures of a check stand, each with the label of its role. */
export function relatedOf(
  { operands }: Check,
  report: Report,
  roles: readonly string[],
): NonNullable<Problem['related']> {
  return operands.map((path, index) => ({
    role: roles[index] ?? roles[0] ?? '',
    path,
    span: spanAt(path, report),
  }));
}

/** Where in the text the figure at a path stands; undefined where it never was text. */
export function spanAt(path: string, report: Report): Span | undefined {
  return (atPointer(report, path) as { readonly span?: Span } | undefined)?.span;
}
