import { closed, intersects, quotient, scale } from '../../../domain/interval/interval.ts';
import { leafInterval } from '../../../domain/interval/leaf.ts';
import { powerOfTen, rational } from '../../../domain/interval/rational.ts';
import type { NumeralReading } from '../../../domain/number/numeral.ts';
import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import { holdsValues } from '../../../domain/table/column-roles.ts';
import type { RatioBasis } from '../../../domain/table/table.ts';
import type { Column } from './columns.ts';

/** The figures of a row as they are written, before any unit; null where a cell holds none. */
export type WrittenRow = readonly (NumeralReading | null)[];

const HUNDRED = rational('100');
/** Rows that are enough to doubt the words of a heading. */
const ENOUGH = 3;

/**
 * What the figures of each ratio column are worked out from: the formula under the heading, else the
 * columns that its words leave, if the figures of most rows bear them out and no others.
 */
export function pairColumns(
  columns: readonly Column[],
  rows: readonly WrittenRow[],
): readonly (RatioBasis | null)[] {
  return columns.map((column, at) => {
    if (column.role !== 'ratio') return null;
    const formula = byFormula(column, columns);
    return formula ?? byFigures(at, candidatesFor(column, columns), rows, columns);
  });
}

function byFormula({ heading, kind }: Column, columns: readonly Column[]): RatioBasis | null {
  const quotientOf = heading.formula?.quotient ?? null;
  if (quotientOf === null || kind === 'change') return null;
  const { of, base } = quotientOf;
  const areValues = [of, base].every((at) => holdsValues(columns[at]?.role ?? undefined));
  return areValues ? { of, base, kind: 'ratio', said: 'formula' } : null;
}

/** More pairs than these are not tried: some would fit by chance. */
const MOST_PAIRS = 16;

function candidatesFor({ kind, bases }: Column, columns: readonly Column[]): readonly RatioBasis[] {
  if (columns.some(({ measures }) => measures !== null)) {
    return kind === 'ratio' ? amongHeadings(columns) : [];
  }
  const kinds = kind === null ? (['ratio', 'change'] as const) : [kind];
  const overs: number[] = [];
  const unders: number[] = [];
  for (const [at, { role }] of columns.entries()) {
    if (role === 'actual' || role === 'cumulative') overs.push(at);
    const isBase = role === 'plan' || role === 'same-period' || role === 'previous-period';
    if (isBase && (bases.length === 0 || bases.includes(role))) unders.push(at);
  }
  if (overs.length * unders.length > MOST_PAIRS) return [];
  return overs.flatMap((of) =>
    unders.flatMap((base) =>
      kinds.map((one): RatioBasis => ({ of, base, kind: one, said: 'figures' })),
    ),
  );
}

/** Among more columns than these that say themselves what they measure no pairs are tried. */
const MOST_HEADINGS = 8;

// Any two columns of one unit.
function amongHeadings(columns: readonly Column[]): readonly RatioBasis[] {
  const values = columns.flatMap(({ role, unit, isRate }, at) =>
    role === 'value' && unit !== null && !isRate
      ? [{ at, unit: unit.unit, power: unit.power }]
      : [],
  );
  if (values.length > MOST_HEADINGS) return [];
  return values.flatMap((of) =>
    values.flatMap((base): readonly RatioBasis[] => {
      const areAlike = of.power === base.power && unitsAddUp(of.unit, base.unit);
      if (of.at === base.at || !areAlike) return [];
      return [{ of: of.at, base: base.at, kind: 'ratio', said: 'figures' }];
    }),
  );
}

// Of several candidates the one that the figures bear out, and no other; of one that the words name,
// that one, unless most of its rows say otherwise.
function byFigures(
  at: number,
  candidates: readonly RatioBasis[],
  rows: readonly WrittenRow[],
  columns: readonly Column[],
): RatioBasis | null {
  const { bases, kind } = columns[at] as Column;
  const judged = candidates.map((basis) => ({ basis, ...countFits(basis, at, rows) }));
  const fitting = judged.filter(
    ({ basis, fits, compared }) =>
      fits > 0 &&
      fits * 2 > compared &&
      // among many pairs one fits two of three rows by chance
      (!isAmongHeadings(basis, columns) || fits >= ENOUGH || (fits > 1 && fits === compared)),
  );
  const [only, other] = fitting;
  const areNamed = bases.length > 0 && kind !== null && candidates.length === 1;
  if (only !== undefined) {
    const isSure = other === undefined && (areNamed || only.fits > 1 || only.compared === 1);
    return isSure ? { ...only.basis, said: areNamed ? 'words' : 'figures' } : null;
  }
  const [named] = judged;
  const isTrusted = named !== undefined && areNamed && named.compared < ENOUGH;
  return isTrusted ? { ...named.basis, said: 'words' } : null;
}

const isAmongHeadings = ({ of }: RatioBasis, columns: readonly Column[]) =>
  columns[of]?.role === 'value';

function countFits(
  { of, base, kind }: RatioBasis,
  at: number,
  rows: readonly WrittenRow[],
): { readonly fits: number; readonly compared: number } {
  let [fits, compared] = [0, 0];
  for (const row of rows) {
    const [over, under, written] = [row[of], row[base], row[at]];
    if (over == null || under == null || written == null) continue;
    const computed = quotient(leafInterval(over), leafInterval(under));
    if (computed === null) continue;
    compared += 1;
    const unit = powerOfTen(-written.decimals);
    const value = rational(written.exact).add(kind === 'change' ? HUNDRED : rational('0'));
    if (intersects(scale(computed, HUNDRED), closed(value.sub(unit), value.add(unit)))) fits += 1;
  }
  return { fits, compared };
}
