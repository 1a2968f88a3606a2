import { dividedBy, type Exact, exact, isAbove, minus, plus, type Range, times } from './exact.ts';

/** In what a figure is given; whatever is counted has no fractions and stands for itself. */
export interface Unit {
  readonly text: string;
  readonly size: bigint;
  readonly counted?: boolean;
}

/** A figure as it stands in a draft: its digits without separators, and how many are decimals. */
export interface Figure {
  readonly digits: bigint;
  readonly places: number;
  readonly unit: Unit;
  /** The verb of a change: "tăng", "giảm" or "bằng". */
  readonly verb?: string;
}

export const BILLION: Unit = { text: 'tỷ đồng', size: 10n ** 9n };
export const MILLION: Unit = { text: 'triệu đồng', size: 10n ** 6n };
export const PERCENT: Unit = { text: '%', size: 1n };
export const POINT: Unit = { text: 'điểm %', size: 1n };
export const counted = (text: string): Unit => ({ text, size: 1n, counted: true });
export const measured = (text: string): Unit => ({ text, size: 1n });

/** A true value as a writer rounds it, half up, to so many decimals of its unit. */
export function rounded(value: Exact, places: number, unit: Unit): Figure {
  const { over, under } = dividedBy(times(value, tenTo(places)), exact(unit.size));
  return { digits: (2n * over + under) / (2n * under), places, unit };
}

/** How much one value is more or less than another, in words and percent. */
export function change(now: Exact, before: Exact, places: number): Figure {
  const grows = !isAbove(before, now);
  const [more, less] = grows ? [now, before] : [before, now];
  const percent = dividedBy(times(exact(100n), minus(more, less)), before);
  return { ...rounded(percent, places, PERCENT), verb: grows ? 'tăng' : 'giảm' };
}

/** What share of another a value is, in percent. */
export function share(of: Exact, whole: Exact, places: number): Figure {
  return rounded(dividedBy(times(exact(100n), of), whole), places, PERCENT);
}

/** The unit of its last written place. */
export function placeOf({ places, unit }: Figure): Exact {
  return dividedBy(exact(unit.size), tenTo(places));
}

/** What the figure stands for. */
export function rangeOf(figure: Figure): Range {
  const place = placeOf(figure);
  const value = times(exact(figure.digits), place);
  if (figure.unit.counted) return { low: value, high: value };
  const half = dividedBy(place, exact(2n));
  return { low: minus(value, half), high: plus(value, half) };
}

/** What a change says of the new value, in percent of the old one. */
export function indexOf(figure: Figure): Range {
  const { low, high } = rangeOf(figure);
  const hundred = exact(100n);
  if (figure.verb === 'bằng') return { low, high };
  return figure.verb === 'giảm'
    ? { low: minus(hundred, high), high: minus(hundred, low) }
    : { low: plus(hundred, low), high: plus(hundred, high) };
}

/** The digits of a figure as Vietnamese reports write them. */
export function numberOf({ digits, places }: Figure): string {
  const size = 10n ** BigInt(places);
  const decimals = (digits % size).toString().padStart(places, '0');
  return places === 0 ? inThousands(digits) : `${inThousands(digits / size)},${decimals}`;
}

function inThousands(whole: bigint): string {
  if (whole < 1000n) return whole.toString();
  return `${inThousands(whole / 1000n)}.${(whole % 1000n).toString().padStart(3, '0')}`;
}

/** A figure with its verb and unit. */
export function wordsOf(figure: Figure): string {
  const number = numberOf(figure);
  const amount = figure.unit === PERCENT ? `${number}%` : `${number} ${figure.unit.text}`;
  return figure.verb === undefined ? amount : `${figure.verb} ${amount}`;
}

function tenTo(places: number): Exact {
  return exact(10n ** BigInt(places));
}
