import { after, type Claim, type Dated, type OwnPeriods } from './own-periods.ts';

/** How many other places must agree before the title is the one that is doubted. */
const LEAST = 2;

/** A claim of the title with the period that the rest of the text says it should be. */
export interface WrongTitle {
  readonly claim: Claim;
  readonly to: Dated;
}

/**
 * The words of the title, where the rest of a monthly or quarterly report agrees on the period after
 * it and nothing bears the title out; null where they do not stand against each other so.
 */
export function titleAgainstText(
  claims: readonly Claim[],
  { reporting }: OwnPeriods,
): readonly WrongTitle[] | null {
  for (const length of ['month', 'quarter'] as const) {
    const own = reporting.get(length);
    const following = own === undefined ? null : after(own);
    const planned = following === null ? null : after(following);
    if (own === undefined || following === null || planned === null) continue;
    const told = claims.filter(
      (claim) => claim.length === length && claim.asserts.by !== 'passing',
    );
    const inTitle = told.filter(({ asserts }) => asserts.by === 'title');
    const wanted = { reporting: following, next: planned };
    const written = { reporting: own, next: following };
    const others = told.filter(({ asserts }) => asserts.by !== 'title');
    const against = others.filter(isOf(wanted)).length;
    const isBorneOut = others.some(isOf(written));
    if (against < LEAST || isBorneOut) continue;
    const wrong = inTitle.filter(isOf(written));
    if (wrong.length === 0) continue;
    return wrong.map((claim) => ({ claim, to: wanted[claim.asserts.as] }));
  }
  return null;
}

function isOf(periods: Readonly<Record<Claim['asserts']['as'], Dated>>): (claim: Claim) => boolean {
  return ({ period, asserts }) => periods[asserts.as].start === period.start;
}
