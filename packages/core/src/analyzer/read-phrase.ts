import type { FigureStatus } from '../domain/quantity/quantity.ts';
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
 * How final a figure is that the opening words of a phrase speak of. They may share words with the
 * hedge or verb after them ("ước khoảng", "ước thực hiện").
 *
 * @param next Index of the token at which the hedge or verb begins.
 * @param figure Index of the token at which the figure begins.
 * @returns null where no such words open it, or others stand between.
 */
export function openingStatus(
  { segment, vocabulary }: PhraseReading,
  next: number,
  figure: number,
): FigureStatus | null {
  const match = matchPhrase(vocabulary.statuses, segment.tokens, 0, segment.text);
  return match !== null && match.end >= next && match.end <= figure ? match.row.status : null;
}
