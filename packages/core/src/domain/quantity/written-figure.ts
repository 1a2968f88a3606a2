import { decimalsOf, shiftDecimal } from '../number/decimal.ts';
import { readNumeral } from '../number/numeral.ts';
import type { Span } from '../span/span.ts';

/** A figure in the unit it was written in: 58,31 and "tỷ đồng", not 58.310.000.000 and "đồng". */
export interface FigureAsWritten {
  readonly exact: string;
  readonly decimals: number;
  readonly unit: string;
}

const POWERS = [0, 3, 6, 9, 12, 15];

/**
 * The figure as its text writes it. Data that never were text are shown in base units.
 *
 * @param digits The digits as written, for example "58,31".
 * @param unit The words after them, for example "tỷ đồng".
 */
export function figureAsWritten(
  exact: string,
  digits: string | undefined,
  unit: string,
): FigureAsWritten {
  const readings = digits === undefined ? [] : (readNumeral(digits)?.readings ?? []);
  for (const power of POWERS) {
    const reading = readings.find((candidate) => shiftDecimal(candidate.exact, power) === exact);
    if (reading !== undefined) return { exact: reading.exact, decimals: reading.decimals, unit };
  }
  return { exact, decimals: decimalsOf(exact), unit };
}

/**
 * The digits and the words after them, out of the text of a figure with its spans; null where they
 * are not one figure or two with a slash: the unit of "1 tỷ 700 triệu đồng" is not that of its
 * digits.
 */
export function splitFigureText(figure: {
  readonly text?: string | undefined;
  readonly span?: Span | undefined;
  readonly digits?: Span | undefined;
}): { readonly digits: string; readonly unit: string } | null {
  const { text, span, digits } = figure;
  if (text === undefined || span === undefined || digits === undefined) return null;
  const cut = digits.end - span.start;
  const unit = text.slice(cut).trim();
  // "5,2 tỷ đồng/12 tỷ đồng" has the unit of both after either
  const parts = text
    .slice(0, cut)
    .split('/')
    .map((part) =>
      unit !== '' && part.endsWith(unit) ? part.slice(0, -unit.length).trim() : part,
    );
  const isPlain = parts.every((part) => readNumeral(part) !== null);
  return isPlain ? { digits: parts.join('/'), unit } : null;
}
