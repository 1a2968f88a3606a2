import { type Exact, isAbove } from './exact.ts';
import { type Figure, numberOf, wordsOf } from './figure.ts';
import type { Random } from './random.ts';

export type Figures = Readonly<Record<string, Figure>>;

export type ErrorKind =
  | 'scale'
  | 'growth-or-ratio'
  | 'digit-swap'
  | 'part-changed'
  | 'balance-broken'
  | 'swapped'
  | 'percentage-changed'
  | 'table-or-prose';

/** What can be planted where: the kind of error, and the figures one of which then changes. */
export interface Plantable {
  readonly kind: ErrorKind;
  readonly keys: readonly string[];
}

/** Something that a report says: words with places for figures, and what holds between these. */
export interface Statement {
  /** `{a}` is a figure with its unit, `{a#}` its digits alone. */
  readonly words: string;
  readonly figures: Figures;
  /** How far the figures contradict each other, in units of the last place of the judged one. */
  readonly slack: (figures: Figures) => Exact;
  readonly errors: readonly Plantable[];
}

/** Statements of one kind, in many words. */
export interface Family {
  readonly name: string;
  readonly make: (random: Random) => Statement;
}

export function textOf({ words }: Statement, figures: Figures): string {
  return words.replaceAll(/\{(\w+)(#?)\}/gu, (_, key: string, bare: string) => {
    const figure = figureIn(figures, key);
    return bare === '' ? wordsOf(figure) : numberOf(figure);
  });
}

export function figureIn(figures: Figures, key: string): Figure {
  const figure = figures[key];
  if (figure === undefined) throw new Error(`No figure ${key}`);
  return figure;
}

export const farthest = (first: Exact, ...others: readonly Exact[]): Exact =>
  others.reduce((most, next) => (isAbove(next, most) ? next : most), first);
