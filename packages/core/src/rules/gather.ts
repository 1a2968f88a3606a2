import type { Fix } from '../domain/finding/finding.ts';
import type { Slip } from '../domain/slip/slip.ts';
import type { Located } from './rule.ts';

/** More places than this tell no more than the first ones do. */
const MOST_RELATED = 50;

/** A slip with its path in the report. */
export interface PlacedSlip {
  readonly slip: Slip;
  readonly path: string;
}

/**
 * Slips of one kind as one problem of the document: it stands at the first of them, the others are
 * related to it, and one set of edits mends them all. Null where there are none.
 */
export function gather(slips: readonly PlacedSlip[]): {
  readonly first: PlacedSlip;
  readonly place: Located & { readonly related?: readonly (Located & { role: string })[] };
  readonly edits: Fix['edits'];
} | null {
  const [first, ...others] = slips;
  if (first === undefined) return null;
  const related = others
    .slice(0, MOST_RELATED)
    .map(({ slip, path }) => ({ role: 'same', path, span: slip.span }));
  const edits = slips.flatMap(({ slip: { span, suggestion } }) =>
    span === undefined || suggestion === undefined ? [] : [{ span, text: suggestion }],
  );
  const place = { path: first.path, span: first.slip.span };
  return { first, place: related.length === 0 ? place : { ...place, related }, edits };
}
