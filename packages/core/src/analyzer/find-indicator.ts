import type { IndicatorDefinition } from '../domain/indicator/indicator-definition.ts';
import { matchIndicator } from '../domain/indicator/match-indicator.ts';
import type { Unit } from '../domain/quantity/quantity.ts';
import { compileVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** What the caller knows besides the words. */
export interface FindIndicatorOptions {
  /** The unit of the figure; an indicator that is measured otherwise is not found. */
  readonly unit?: Unit;
  /** An office's own words; the lexicon's alone where left out. */
  readonly vocabulary?: Vocabulary;
}

let standard: Vocabulary | undefined;

/**
 * The indicator of the catalogue that words name: by its name or another way it is written, in
 * whole words, capitals and the place of tone marks aside. An area, a period or a word like "tổng
 * số" may stand around it; any other word makes it something else.
 *
 * @returns null where the words name no indicator of the catalogue or more than one; nothing is
 * thrown.
 * @example
 * ```ts
 * findIndicator('thu NSNN trên địa bàn xã')?.id; // 'state-budget-revenue'
 * findIndicator('thu ngân sách từ đất'); // null
 * ```
 */
export function findIndicator(
  text: string,
  { unit, vocabulary }: FindIndicatorOptions = {},
): IndicatorDefinition | null {
  standard ??= compileVocabulary();
  return matchIndicator(text.normalize('NFC'), unit ?? null, vocabulary ?? standard);
}
