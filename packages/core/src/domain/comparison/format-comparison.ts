import { bases, basisLeads } from '../../lexicon/bases/bases.ts';
import { yearWord } from '../../lexicon/calendar/calendar.ts';
import { comparisonVerbs } from '../../lexicon/comparison-verbs/comparison-verbs.ts';
import { timesWord } from '../../lexicon/particles/particles.ts';
import { statuses } from '../../lexicon/statuses/statuses.ts';
import { decimalsOf, shiftDecimal, withDecimals } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import { hedgeWord, statusWord } from '../quantity/lead-words.ts';
import { type ExactFigure, writeScaled } from '../quantity/scaled.ts';
import type { Comparison, ComparisonVerb } from './comparison.ts';

/**
 * Writes a comparison as Vietnamese reports do: verb, figure, base. The words of the verb and of
 * the base are those it was read with; where it has none, the usual ones of its kind. A base of
 * the kind `other` without words, and the id of its metric, cannot be written.
 *
 * {@link parseComparison} reads it back: the same kind, figure, hedge and base. A comparison that
 * has neither verb nor base is written as its figure alone.
 *
 * @example
 * ```ts
 * formatComparison({
 *   kind: 'change',
 *   percent: -23,
 *   exact: '-23',
 *   decimals: 0,
 *   hedge: 'nearly',
 *   basis: { kind: 'same-period', year: 2025 },
 * }); // 'giảm gần 23% so với cùng kỳ năm 2025'
 * formatComparison({
 *   kind: 'ratio',
 *   percent: 240,
 *   exact: '240',
 *   decimals: -1,
 *   verb: { kind: 'multiply', text: 'gấp' },
 *   basis: { kind: 'same-period', text: 'cùng kỳ' },
 * }); // 'gấp 2,4 lần cùng kỳ'
 * ```
 */
export function formatComparison(comparison: Comparison): string {
  const verb = verbWords(comparison);
  return [
    startsWithStatus(verb) ? '' : statusWord(comparison.status).trimEnd(),
    verb,
    hedgeWord(comparison) + figureWords(comparison),
    basisWords(comparison),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

type VerbKind = ComparisonVerb['kind'];

/** Of these verbs the sign of the change is a part. */
const FALLS: readonly (VerbKind | undefined)[] = ['decrease', 'fall-short'];

function verbWords({ kind, verb, exact = '0' }: Comparison): string {
  if (verb !== undefined) return verb.text === '' ? usual(verb.kind) : verb.text;
  // a ratio or share without verb is told by its base
  if (kind !== 'change') return '';
  return usual(exact.startsWith('-') ? 'decrease' : 'increase');
}

function usual(kind: VerbKind): string {
  return comparisonVerbs.find((row) => row.verb === kind)?.phrases[0] ?? '';
}

// "ước đạt" says already how final the figure is
function startsWithStatus(verb: string): boolean {
  return statuses.some(({ phrases }) =>
    phrases.some((words) => `${verb} `.startsWith(`${words} `)),
  );
}

function figureWords(comparison: Comparison): string {
  const { kind, verb, amount, percent, unit, decimals, upperExact } = comparison;
  const { exact = String(percent ?? amount ?? 0) } = comparison;
  const carriesSign = kind === 'change' && (verb === undefined || FALLS.includes(verb.kind));
  const unsigned = (size: string) => (carriesSign && size.startsWith('-') ? size.slice(1) : size);
  const places = decimals ?? decimalsOf(exact);
  if (unit !== undefined && percent === undefined) {
    const written = { exact: unsigned(exact), ...(decimals === undefined ? {} : { decimals }) };
    const figures = [
      written,
      ...(upperExact === undefined ? [] : [upperEnd(unsigned(upperExact), decimals)]),
    ];
    const { digits, words } = writeScaled(figures, unit);
    return digits.join('-') + words;
  }
  if (isTimes(comparison)) {
    const times = withDecimals(shiftDecimal(exact, -2), Math.max(0, places + 2));
    return `${formatNumber(times)} ${timesWord}`;
  }
  const upper = upperExact === undefined ? '' : `-${formatNumber(unsigned(upperExact))}`;
  return `${formatNumber(withDecimals(unsigned(exact), places))}${upper}%`;
}

// the upper end of a range has the decimals it was written with
function upperEnd(exact: string, decimals: number | undefined): ExactFigure {
  if (decimals === undefined) return { exact };
  const own = decimalsOf(exact);
  return { exact, decimals: own > 0 ? own : Math.min(decimals, 0) };
}

// "gấp 2,4 lần" and "tăng 2,4 lần"; of three decimals ("1,234 lần") nobody could tell them from
// thousands
function isTimes({ kind, verb, decimals = 0 }: Comparison): boolean {
  if (verb?.kind === 'multiply') return decimals <= 0;
  return kind === 'ratio' && verb?.kind === 'increase';
}

function basisWords({ kind, verb, basis }: Comparison): string {
  if (basis === undefined) return '';
  if (basis.text !== undefined) return basis.text;
  // "chiếm 12%" is of a whole without saying so
  if (basis.kind === 'whole' && verb?.kind === 'account-for') return '';
  const named = bases.find((row) => row.basis === basis.kind)?.phrases[0];
  if (named === undefined) return '';
  const isOfTime = basis.kind === 'same-period' || basis.kind === 'previous-period';
  const lead = kind === 'change' || isOfTime ? basisLeads[0] : undefined;
  const year = basis.year === undefined ? undefined : `${yearWord} ${basis.year}`;
  return [lead, named, basis.organ, year].filter((words) => words !== undefined).join(' ');
}
