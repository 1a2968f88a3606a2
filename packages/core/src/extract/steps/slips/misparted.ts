import { formatNumber } from '../../../domain/number/format-number.ts';
import type { Numeral, NumeralReading } from '../../../domain/number/numeral.ts';
import type { Slip, SlipKind } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import {
  isGrouped,
  isMostlyNative,
  isNative,
  isUngrouped,
  resolveReadings,
  type SeparatorEvidence,
  slipOf,
} from '../../evidence.ts';
import { type FigureMention, isFigure, type Mention } from '../../mention.ts';
import type { BlockReading } from '../../read-document.ts';
import type { Passage } from '../../segment.ts';

/**
 * Digits parted otherwise than Vietnamese parts them, with the likeliest reading as it should be
 * written. Digits without a unit may number a heading.
 */
export function misparted(
  mention: FigureMention,
  passage: Passage,
  evidence: SeparatorEvidence,
): readonly Slip[] {
  return numeralsOf(mention, passage).flatMap(({ numeral, span }): readonly Slip[] => {
    const [reading] = resolveReadings(numeral, evidence);
    const kind = slipOf(reading);
    return kind === null ? [] : [toSlip(kind, numeral, reading, span)];
  });
}

/** Thousands without a mark, each as it is written where thousands are parted. */
export function ungrouped(mention: FigureMention, passage: Passage): readonly Slip[] {
  return numeralsOf(mention, passage).flatMap(({ numeral, span }) => {
    const [reading] = numeral.readings;
    return isUngrouped(reading) ? [toSlip('ungrouped', numeral, reading, span)] : [];
  });
}

function numeralsOf(
  { kind, numerals, digits }: FigureMention,
  { text, view }: Passage,
): readonly { readonly numeral: Numeral; readonly span: NonNullable<Slip['span']> }[] {
  if (kind === 'number') return [];
  let from = digits.start;
  return numerals.flatMap((numeral) => {
    const at = text.indexOf(numeral.text, from);
    if (at < 0 || at + numeral.text.length > digits.end) return [];
    from = at + numeral.text.length;
    return [{ numeral, span: originalSpan(view, { start: at, end: from }) }];
  });
}

function toSlip(
  kind: SlipKind,
  { text }: Numeral,
  { exact }: NumeralReading,
  span: NonNullable<Slip['span']>,
): Slip {
  return { kind, text, suggestion: formatNumber(exact, 'vi'), span };
}

/** Each slip of digits with a figure of the document that is written the other way, if most are. */
export function setAgainst(
  slips: readonly Slip[],
  blocks: readonly BlockReading[],
  evidence: SeparatorEvidence,
): readonly Slip[] {
  if (slips.length === 0 || !isMostlyNative(evidence)) return slips;
  const any = firstWritten(blocks, evidence, isNative);
  // beside a decimal point a decimal comma says more than the point of thousands
  const decimal = firstWritten(blocks, evidence, isNativeDecimal);
  return slips.map((slip) => {
    const against = (slip.kind === 'decimal-point' ? decimal : undefined) ?? any;
    return against === undefined ? slip : { ...slip, against };
  });
}

const isNativeDecimal = (reading: NumeralReading) => isNative(reading) && reading.decimals > 0;

/**
 * The thousands without a mark, where the document parts others: at least two, and no fewer than
 * those without.
 */
export function againstGrouped(
  slips: readonly Slip[],
  blocks: readonly BlockReading[],
  evidence: SeparatorEvidence,
): readonly Slip[] {
  if (slips.length === 0) return [];
  const grouped = figuresOf(blocks).filter(({ numerals }) =>
    numerals.some((numeral) => isGrouped(resolveReadings(numeral, evidence)[0])),
  );
  if (grouped.length < Math.max(LEAST_GROUPED, slips.length)) return [];
  const against = firstWritten(blocks, evidence, isGrouped);
  return against === undefined ? [] : slips.map((slip) => ({ ...slip, against }));
}

const LEAST_GROUPED = 2;

function firstWritten(
  blocks: readonly BlockReading[],
  evidence: SeparatorEvidence,
  isSo: (reading: NumeralReading) => boolean,
): string | undefined {
  for (const { numerals } of figuresOf(blocks)) {
    for (const numeral of numerals) {
      if (isSo(resolveReadings(numeral, evidence)[0])) return numeral.text;
    }
  }
  return undefined;
}

function figuresOf(blocks: readonly BlockReading[]): readonly FigureMention[] {
  const isMeasured = (mention: Mention): mention is FigureMention =>
    isFigure(mention) && mention.kind !== 'number';
  return blocks.flatMap(({ segments }) =>
    segments.flatMap(({ mentions }) => mentions.filter(isMeasured)),
  );
}
