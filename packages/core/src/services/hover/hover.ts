import type { Analysis } from '../../analyzer/analysis.ts';
import { impliedBase } from '../../checks/implied-base.ts';
import type { Check } from '../../domain/check/check.ts';
import type { Basis, Comparison } from '../../domain/comparison/comparison.ts';
import { rational, toDecimal } from '../../domain/interval/rational.ts';
import type { Metric } from '../../domain/metric/metric.ts';
import { formatNumber } from '../../domain/number/format-number.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Quantity } from '../../domain/quantity/quantity.ts';
import { atPointer, pointerTo } from '../../domain/report/pointer.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Span } from '../../domain/span/span.ts';
import type { Locale } from '../locale.ts';
import { basisWords, hoverWords, outcomeWords } from './words.ts';

/** What to show over a place in the text. */
export interface Hover {
  readonly span: Span;
  /** Markdown. */
  readonly markdown: string;
}

interface Figure {
  readonly path: string;
  readonly span: Span;
  readonly lines: readonly string[];
}

/**
 * What was read at a place: the figure in base units, what it measures, its period, and how each
 * relation it stands in came out; null where no figure stands.
 *
 * @param offset UTF-16 offset in the text as given.
 */
export function hoverAt(
  { report, checks }: Analysis,
  offset: number,
  locale: Locale,
): Hover | null {
  const figures = (report.metrics ?? []).flatMap((metric, index) =>
    figuresOf(metric, index, locale),
  );
  const figure = figures.find(({ span }) => span.start <= offset && offset <= span.end);
  if (figure === undefined) return null;
  const outcomes = checks
    .filter(({ at, operands }) => at === figure.path || operands.includes(figure.path))
    .map((check) => describeOutcome(check, report, locale));
  return { span: figure.span, markdown: [...figure.lines, ...outcomes].join('\n\n') };
}

function figuresOf(metric: Metric, index: number, locale: Locale): readonly Figure[] {
  const { value, fraction, comparisons = [], indicator, period } = metric;
  const about = [
    `${hoverWords.indicator[locale]}: ${indicator.text}`,
    ...(period === undefined ? [] : periodWords(period, locale)),
  ];
  const line = (words: string) =>
    [`${hoverWords.readAs[locale]}: **${words}**`, ...about].join(' · ');
  const figures: Figure[] = [];
  if (value?.span !== undefined) {
    const ends = [value.exact, ...(value.upper === undefined ? [] : [value.upper.exact])];
    const figure = ends.map((exact) => formatNumber(exact, locale)).join('–');
    const amount = `${hedgeWord(value, locale)}${figure} ${value.unit.code === 'VND' ? 'đồng' : value.unit.text}`;
    const status = value.status === undefined ? '' : ` (${hoverWords[value.status][locale]})`;
    figures.push({
      path: pointerTo('metrics', index, 'value'),
      span: value.span,
      lines: [line(amount + status), ...alternativesOf(metric, locale)],
    });
  }
  if (fraction?.span !== undefined) {
    const [over, under] = fraction.exact.map((exact) => formatNumber(exact, locale));
    const words = `${over} / ${under} ${fraction.unit?.text ?? ''}`.trimEnd();
    figures.push({
      path: pointerTo('metrics', index, 'fraction'),
      span: fraction.span,
      lines: [line(words)],
    });
  }
  comparisons.forEach((comparison, at) => {
    if (comparison.span === undefined) return;
    const path = pointerTo('metrics', index, 'comparisons', at);
    figures.push({
      path,
      span: comparison.span,
      lines: [
        line(comparisonWords(comparison, locale)),
        ...impliedWords(metric, index, comparison, locale),
      ],
    });
  });
  return figures;
}

// Words that name the period stand first; a period that was supplied says where it is from.
function periodWords({ start, end, text }: Period, locale: Locale): readonly string[] {
  if (start === undefined || end === undefined) return [];
  const days = `${formatDay(start, locale)}–${formatDay(end, locale)}`;
  const words =
    text === undefined ? `${days} (${hoverWords.supplied[locale]})` : `${text} (${days})`;
  return [`${hoverWords.period[locale]}: ${words}`];
}

function formatDay(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split('-');
  return locale === 'vi' ? `${day}/${month}/${year}` : iso;
}

function hedgeWord({ qualifier }: Pick<Comparison, 'qualifier'>, locale: Locale): string {
  return qualifier === undefined ? '' : `${hoverWords[qualifier][locale]} `;
}

function comparisonWords(comparison: Comparison, locale: Locale): string {
  const { exact = '0', percent, unit, basis, upperExact } = comparison;
  const upper = upperExact === undefined ? '' : `–${formatNumber(upperExact, locale)}`;
  const figure = `${formatNumber(exact, locale)}${upper}${percent === undefined ? ` ${unit?.text ?? ''}` : '%'}`;
  const signed = comparison.kind === 'change' && !exact.startsWith('-') ? `+${figure}` : figure;
  const against = basis === undefined ? '' : againstWords(basis, locale);
  return `${hedgeWord(comparison, locale)}${signed}${against}`;
}

// What the base must be that the report does not give: "1.584 tỷ đồng, đạt 84% kế hoạch".
function impliedWords(
  metric: Metric,
  index: number,
  comparison: Comparison,
  locale: Locale,
): readonly string[] {
  const { basis } = comparison;
  const value = metric.value;
  if (basis === undefined || basis.metric !== undefined || value === undefined) return [];
  const base = impliedBase(metric, index, comparison);
  if (base === null || base.lower === null || base.upper === null) return [];
  const places = value.decimals ?? 0;
  const [lower, upper] = [base.lower, base.upper].map((bound) =>
    formatNumber(toDecimal(bound, places), locale),
  );
  const range = lower === upper ? lower : `${lower}–${upper}`;
  const unit = value.unit.code === 'VND' ? 'đồng' : value.unit.text;
  return [`${hoverWords.impliedBase[locale]}: ${hoverWords.about[locale]} ${range} ${unit}.`];
}

// The words of the base may bring "so với" with them.
function againstWords({ text, kind }: Basis, locale: Locale): string {
  const words = text ?? basisWords[kind][locale];
  const isLed = words.toLowerCase().startsWith(hoverWords.basis.vi);
  return isLed ? ` ${words}` : ` ${hoverWords.basis[locale]} ${words}`;
}

function alternativesOf({ value }: Metric, locale: Locale): readonly string[] {
  if (value?.alternatives === undefined) return [];
  const readings = value.alternatives.map(({ exact }) => formatNumber(exact, locale));
  return [`${hoverWords.alternatives[locale]}: ${readings.join('; ')}`];
}

function describeOutcome(check: Check, report: Report, locale: Locale): string {
  const { outcome, fitsIf = [] } = check;
  const isSmall = fitsIf.some(({ kind }) => kind === 'truncation' || kind === 'last-place');
  const words = isSmall ? hoverWords.smallSlip[locale] : outcomeWords[outcome][locale];
  const computed = computedWords(check, report, locale);
  return computed === null ? `${words}.` : `${words}: ${computed}.`;
}

const DECIMALS = 2;

// What follows from the other figures, in the unit of the one that is judged.
function computedWords(
  { at, computed, relation }: Check,
  report: Report,
  locale: Locale,
): string | null {
  // the words beside it are judged, or the same figure elsewhere: nothing follows
  if (relation === 'conclusion' || relation === 'same-indicator') return null;
  if (computed?.lower === undefined || computed.upper === undefined) return null;
  const judged = atPointer(report, at) as Comparison | Quantity | undefined;
  const isPercent = judged !== undefined && 'percent' in judged && judged.percent !== undefined;
  const [lower, upper] = [computed.lower, computed.upper].map((bound) => {
    const value = rational(bound);
    const decimals = !isPercent && value.d === 1n ? 0 : DECIMALS;
    return formatNumber(toDecimal(value, decimals), locale);
  });
  const range = lower === upper ? lower : `${lower}–${upper}`;
  if (isPercent) return `${range}%`;
  const unit = judged?.unit?.code === 'VND' ? 'đồng' : (judged?.unit?.text ?? '');
  return `${range} ${unit}`.trimEnd();
}
