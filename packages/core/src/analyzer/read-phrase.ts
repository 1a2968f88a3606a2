import { gatherEvidence, type SeparatorEvidence } from '../extract/evidence.ts';
import type { Mention } from '../extract/mention.ts';
import { readSegment } from '../extract/pipeline.ts';
import { createSegment, type Segment } from '../extract/segment.ts';
import { createView } from '../text/view.ts';
import { matchPhrase } from '../vocabulary/phrase-index.ts';
import { compileVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** A phrase as it was read. */
export interface PhraseReading {
  readonly segment: Segment;
  readonly mentions: readonly Mention[];
  readonly evidence: SeparatorEvidence;
  readonly vocabulary: Vocabulary;
}

let standard: Vocabulary | undefined;

/** Reads a phrase by itself, in which every word may count. */
export function readPhrase(phrase: string, own: Vocabulary | undefined): PhraseReading {
  standard ??= compileVocabulary();
  const vocabulary = own ?? standard;
  const segment = createSegment(createView(phrase, 0, phrase.length), 'phrase', vocabulary);
  const mentions = readSegment(segment, vocabulary);
  return { segment, mentions, evidence: gatherEvidence(mentions), vocabulary };
}

/**
 * Whether the phrase opens with the words for how final a figure is, and the figure or the hedge
 * before it follows at once: "ước khoảng" is both a status and a hedge.
 */
export function opensWithStatus(
  { segment, vocabulary }: PhraseReading,
  lead: number,
  figure: number,
): boolean {
  const end = matchPhrase(vocabulary.statuses, segment.tokens, 0, segment.text)?.end;
  return end === lead || end === figure;
}
