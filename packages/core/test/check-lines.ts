import type { Check } from '../src/domain/check/check.ts';

/** A check in one line: how it came out, by how many units of the last place, what would fit. */
export function checkLine({ relation, outcome, reason, slack, fitsIf }: Check): string {
  const fits = fitsIf?.map(({ kind, operand, value }) =>
    ['→', kind, operand?.replace('/metrics/', 'm'), value].filter(Boolean).join(' '),
  );
  const by = slack === undefined ? '' : `slack ${slack}`;
  return [relation, outcome, reason, by, ...(fits ?? [])].filter(Boolean).join(' ');
}
