import { indicatorFields } from '../../lexicon/indicators/indicators.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';

/**
 * The catalogue of indicators that the lexicon holds, by field in the order of a report. Names and
 * aliases are Vietnamese. No official code list is part of it.
 *
 * @example
 * ```ts
 * indicators.find(({ id }) => id === 'poverty-rate')?.name; // 'Tỷ lệ hộ nghèo'
 * ```
 */
export const indicators: readonly IndicatorDefinition[] = indicatorFields
  .flatMap(({ rows }) => rows)
  .map(({ source: _, ...definition }) => definition);
