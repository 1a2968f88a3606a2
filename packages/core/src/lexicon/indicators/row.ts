import type { Source } from '../source.ts';

/** What is measured again and again in reports, so that its figures can be set side by side. */
export interface IndicatorRow {
  /** A name of our own; no official code is given that was not seen in its official text. */
  readonly id: string;
  /** In full. */
  readonly name: string;
  /** The other ways it is written in reports; short forms of single words stand in `shortForms`. */
  readonly aliases: readonly string[];
  /** Codes of its units, or the nouns that are counted; the usual one first. */
  readonly units: readonly string[];
  /** What one unit of it is for: "triệu đồng/người/năm". */
  readonly per?: readonly string[] | undefined;
  readonly dimension:
    | 'money'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'energy'
    | 'power'
    | 'ratio'
    | 'count';
  /** Of a stretch of time, at one moment, or a figure made of others. */
  readonly kind: 'flow' | 'stock' | 'ratio' | 'index';
  /** Along what its figures add up: months to a year, units to the unit above them. */
  readonly additiveOver: readonly ('time' | 'areas')[];
  /** Codes under named schemes; only where the official text was seen. */
  readonly codes?: readonly { readonly scheme: string; readonly value: string }[] | undefined;
  readonly source: Source;
}
