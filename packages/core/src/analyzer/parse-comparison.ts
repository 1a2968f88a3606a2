import type { Comparison } from '../domain/comparison/comparison.ts';
import type { ComparisonMention } from '../extract/mention.ts';
import { buildComparison } from '../extract/steps/metrics/comparison.ts';
import type { FindOptions } from './find-values.ts';
import { openingStatus, type PhraseReading, readPhrase } from './read-phrase.ts';

/**
 * Reads a phrase that is one comparison and nothing else: a verb, a figure and what it is compared
 * with, in whatever order, of which verb or base may be missing. A fall is negative; "gấp 2,4 lần"
 * is 240 per cent. Spans are offsets in the phrase as given.
 *
 * @returns null where the trimmed phrase is anything else, a figure without verb and base among
 * them; nothing is thrown.
 * @example
 * ```ts
 * parseComparison('tăng 8,26% so với cùng kỳ năm 2025')?.basis?.year; // 2025
 * parseComparison('giảm 3 vụ so với tháng trước')?.amount; // -3
 * parseComparison('8,26%'); // null
 * ```
 */
export function parseComparison(
  phrase: string,
  options: Pick<FindOptions, 'vocabulary'> = {},
): Comparison | null {
  const reading = readPhrase(phrase, options.vocabulary);
  const { mentions, segment, evidence } = reading;
  const [mention, ...others] = mentions.filter(({ kind }) => kind === 'comparison');
  if (mention?.kind !== 'comparison' || others.length > 0) return null;
  const saysNothing = mention.verb === undefined && mention.basis === undefined;
  const from = saysNothing ? null : beginning(mention, reading);
  if (from === null) return null;
  const status = openingStatus(reading, from, mention.figure.from);
  if (from > 0 && status === null) return null;
  const comparison = buildComparison(mention, segment, evidence, noId);
  return status === null ? comparison : { ...comparison, status };
}

// a phrase by itself has no other statement that could be the base
const noId = () => '';

/** Where a comparison begins that goes on to the end of the phrase without a gap, or null. */
function beginning(mention: ComparisonMention, { segment }: PhraseReading): number | null {
  const { figure, basis } = mention;
  const parts = basis === undefined ? [mention] : [mention, basis];
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  const covered = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  const isInside = basis !== undefined && basis.from >= mention.from && basis.to <= mention.to;
  const isJoined = isInside || covered === to - from;
  if (!isJoined || to !== segment.tokens.length) return null;
  const { lead = figure.from } = figure;
  // hedges that contradict each other say nothing that could be kept
  return lead < figure.from && figure.hedge === undefined ? null : from;
}
