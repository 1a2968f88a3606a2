import type { Source } from '../source.ts';

/** An abbreviation in capitals with everything it is short for; which one, the context tells. */
export interface AbbreviationRow {
  readonly short: string;
  readonly expansions: readonly string[];
  readonly source: Source;
}
