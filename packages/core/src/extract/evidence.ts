import type { Numeral, NumeralReading, NumeralStyle } from '../domain/number/numeral.ts';
import { isFigure, type Mention } from './mention.ts';

/**
 * What the document as a whole knows of its figures: how often each way of writing them is used
 * where only one reading is possible.
 */
export type SeparatorEvidence = Readonly<Partial<Record<NumeralStyle, number>>>;

/** The same while it is being counted. */
export type EvidenceSoFar = Partial<Record<NumeralStyle, number>>;

/** Counts the styles of figures that can be read in one way only. */
export function gatherEvidence(mentions: readonly Mention[]): SeparatorEvidence {
  const counts: EvidenceSoFar = {};
  addEvidence(counts, mentions);
  return counts;
}

/** Adds the styles of some more figures to what was counted so far. */
export function addEvidence(counts: EvidenceSoFar, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    // digits by themselves may number a heading: "mục 2.1"
    if (!isFigure(mention) || mention.kind === 'number') continue;
    for (const { readings } of mention.numerals) {
      if (readings.length > 1) continue;
      const [{ style }] = readings;
      counts[style] = (counts[style] ?? 0) + 1;
    }
  }
}

const POINT_FOR_DECIMALS: readonly NumeralStyle[] = [
  'dot-decimals',
  'comma-groups',
  'comma-groups-dot-decimals',
];
const COMMA_FOR_DECIMALS: readonly NumeralStyle[] = [
  'comma-decimals',
  'dot-groups',
  'dot-groups-comma-decimals',
];

/**
 * The readings of a doubtful figure, the one that fits the rest of the document first. Without
 * evidence, or with as much for either, the Vietnamese convention stands.
 */
export function resolveReadings(
  numeral: Numeral,
  evidence: SeparatorEvidence,
): readonly [NumeralReading, ...NumeralReading[]] {
  const [native] = numeral.readings;
  // how decimals are written says nothing of a blank after the mark
  if (numeral.readings.length === 1 || native.style === 'blank-decimals') return numeral.readings;
  const foreignCount = countOf(evidence, POINT_FOR_DECIMALS);
  const nativeCount = countOf(evidence, COMMA_FOR_DECIMALS);
  // a document that always writes the Vietnamese way leaves no doubt
  if (foreignCount === 0 && nativeCount > 0) return [native];
  if (foreignCount <= nativeCount) return numeral.readings;
  const foreign = numeral.readings.filter(({ style }) => POINT_FOR_DECIMALS.includes(style));
  const others = numeral.readings.filter(({ style }) => !POINT_FOR_DECIMALS.includes(style));
  const [first = native, ...rest] = [...foreign, ...others];
  return [first, ...rest];
}

const GROUPED: readonly NumeralStyle[] = ['dot-groups', 'dot-groups-comma-decimals'];
const FIRST_GROUPED = 1000;

/** Whether a figure has thousands and no mark before them. */
export function isUngrouped({ style, exact }: NumeralReading): boolean {
  return style === 'plain' && Number(exact) >= FIRST_GROUPED;
}

/** Whether the thousands of a figure are parted as Vietnamese parts them. */
export function isGrouped({ style }: NumeralReading): boolean {
  return GROUPED.includes(style);
}

/**
 * Whether the document writes figures the Vietnamese way, and no more of them another way. With as
 * many of either the Vietnamese convention stands.
 */
export function isMostlyNative(evidence: SeparatorEvidence): boolean {
  const native = countOf(evidence, COMMA_FOR_DECIMALS);
  return native > 0 && native >= countOf(evidence, POINT_FOR_DECIMALS);
}

/** Whether a figure shows that decimals are written with a comma, or thousands with a point. */
export function isNative({ style }: NumeralReading): boolean {
  return COMMA_FOR_DECIMALS.includes(style);
}

function countOf(evidence: SeparatorEvidence, styles: readonly NumeralStyle[]): number {
  return styles.reduce((sum, style) => sum + (evidence[style] ?? 0), 0);
}

/**
 * The same, and of a figure written as all others are only that reading: where a table or document
 * never writes the Vietnamese way, the other way leaves no doubt either.
 */
export function resolveSurely(
  numeral: Numeral,
  evidence: SeparatorEvidence,
): readonly [NumeralReading, ...NumeralReading[]] {
  const readings = resolveReadings(numeral, evidence);
  const isWritten = (styles: readonly NumeralStyle[]) =>
    styles.some((style) => evidence[style] !== undefined);
  const isForeign = POINT_FOR_DECIMALS.includes(readings[0].style);
  const isSure = isForeign && isWritten(POINT_FOR_DECIMALS) && !isWritten(COMMA_FOR_DECIMALS);
  return isSure ? [readings[0]] : readings;
}

/**
 * Which slip of the pen a reading is, in a document that writes the Vietnamese way; null where it
 * is none.
 */
export function slipOf({
  style,
}: NumeralReading): 'separator' | 'decimal-point' | 'grouping' | 'spaced-number' | null {
  switch (style) {
    case 'one-mark':
    case 'comma-groups-dot-decimals':
      return 'separator';
    case 'dot-decimals':
      return 'decimal-point';
    case 'comma-groups':
      return 'grouping';
    case 'blank-groups':
    case 'blank-decimals':
      return 'spaced-number';
    default:
      return null;
  }
}
