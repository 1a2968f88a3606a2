import { terms } from '../../lexicon/terms/terms.ts';
import type { Term } from './term.ts';

/** The years of a term as far as they are known; undefined for councils, whose terms differ. */
export function yearsOfTerm({ body, number }: Pick<Term, 'body' | 'number'>): Term['years'] {
  const row = terms.find((term) => term.body === body && term.number === number);
  return row === undefined ? undefined : { from: row.from, to: row.to };
}
