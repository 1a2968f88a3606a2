import type { DocumentNumber } from '../domain/document-number/document-number.ts';
import type { Fraction } from '../domain/fraction/fraction.ts';
import type { Percentage } from '../domain/percentage/percentage.ts';
import type { Period } from '../domain/period/period.ts';
import { statedOnly, supplyFrom } from '../domain/period/supply.ts';
import { buildMagnitude } from '../domain/quantity/build-quantity.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';
import type { Span } from '../domain/span/span.ts';
import { resolveReadings, type SeparatorEvidence } from '../extract/evidence.ts';
import {
  type FigureMention,
  isFigure,
  type Mention,
  type PeriodMention,
} from '../extract/mention.ts';
import type { Segment } from '../extract/segment.ts';
import { buildFraction, buildQuantity, hedgeOf } from '../extract/steps/metrics/figure.ts';
import { originalSpan } from '../text/view.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type PhraseReading, readPhrase } from './read-phrase.ts';

/** A value found in a phrase. A period's own kind stands in `grain`. */
export type PhraseValue =
  | {
      readonly kind: 'number';
      readonly amount: number;
      readonly exact: string;
      readonly text: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'ordinal';
      readonly amount: number;
      readonly text: string;
      readonly span: Span;
    }
  | ({ readonly kind: 'quantity' } & Quantity & { readonly span: Span })
  | ({ readonly kind: 'percent' } & Percentage & { readonly span: Span })
  | ({ readonly kind: 'fraction' } & Fraction & { readonly span: Span })
  | ({ readonly kind: 'period'; readonly grain: Period['kind'] } & Omit<Period, 'kind'> & {
        readonly span: Span;
      })
  | ({ readonly kind: 'document-number' } & DocumentNumber & { readonly span: Span });

/** What the caller knows besides the phrase. */
export interface FindOptions {
  /** The day from which a missing year, month or quarter is supplied, `YYYY-MM-DD`. */
  readonly reference?: string;
  readonly vocabulary?: Vocabulary;
}

/**
 * Finds figures, dates, periods and numbers of documents in a phrase, in order, none overlapping another. `given` of a
 * period holds what the words state; its `start` and `end` are supplied from `reference` where
 * they state too little.
 *
 * @example
 * ```ts
 * findValues('tháng 3', { reference: '2026-11-20' })[0];
 * // { kind: 'period', grain: 'month', given: { month: 3 }, start: '2026-03-01', end: '2026-03-31', … }
 * ```
 */
export function findValues(phrase: string, options: FindOptions = {}): readonly PhraseValue[] {
  const reading = readPhrase(phrase, options.vocabulary);
  return reading.mentions.flatMap((mention) => {
    const value = phraseValue(mention, reading, options.reference);
    return value === null ? [] : [value];
  });
}

/** What a mention of a phrase comes to, or null where it is no value. */
export function phraseValue(
  mention: Mention,
  { segment, evidence }: PhraseReading,
  reference: string | undefined,
): PhraseValue | null {
  if (mention.kind === 'period') return periodValue(mention, segment, reference);
  if (mention.kind === 'document-number') {
    const text = segment.text.slice(mention.start, mention.end);
    const span = originalSpan(segment.view, mention);
    return { kind: 'document-number', text, ...mention.reading, span };
  }
  if (mention.kind === 'ordinal') {
    const { value, start, end } = mention;
    const text = segment.text.slice(start, end);
    return { kind: 'ordinal', amount: value, text, span: originalSpan(segment.view, mention) };
  }
  return isFigure(mention) ? figureValue(mention, segment, evidence) : null;
}

function periodValue(
  mention: PeriodMention,
  { text, view }: Segment,
  reference: string | undefined,
): PhraseValue | null {
  const { kind: grain, impossible, ...period } = statedOnly(mention.period);
  if (impossible === true) return null;
  const supplied = reference === undefined ? null : supplyFrom(mention.period, reference);
  const words = text.slice(mention.start, mention.end);
  return {
    kind: 'period',
    grain,
    ...period,
    ...supplied,
    text: words,
    span: originalSpan(view, mention),
  };
}

function figureValue(
  figure: FigureMention,
  segment: Segment,
  evidence: SeparatorEvidence,
): PhraseValue {
  const span = originalSpan(segment.view, figure);
  const text = segment.text.slice(figure.start, figure.end);
  if (figure.kind === 'quantity')
    return { kind: 'quantity', ...buildQuantity(figure, segment, evidence), span };
  if (figure.kind === 'fraction')
    return { kind: 'fraction', ...buildFraction(figure, segment, evidence), span };
  const [first, last] = figure.numerals.map((numeral) => resolveReadings(numeral, evidence)[0]);
  const reading = first ?? { style: 'plain' as const, exact: '0', decimals: 0 };
  if (figure.kind === 'number') {
    const { exact } = buildMagnitude(reading, figure.power, null);
    const signed = figure.isNegative === true && Number(exact) !== 0 ? `-${exact}` : exact;
    return { kind: 'number', amount: Number(signed), exact: signed, text, span };
  }
  return {
    kind: 'percent',
    percent: Number(reading.exact),
    exact: reading.exact,
    decimals: reading.decimals,
    ...(last === undefined ? {} : { upperExact: last.exact }),
    ...hedgeOf(figure),
    text,
    span,
  };
}
