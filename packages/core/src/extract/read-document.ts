import { type Block, readableViews } from '../text/block.ts';
import { readBlocks } from '../text/blocks.ts';
import { createSourceText } from '../text/source-text.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createWords, type Words } from '../vocabulary/words.ts';
import { gatherEvidence, type SeparatorEvidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import { readSegment } from './pipeline.ts';
import { createSegment, type Passage } from './segment.ts';

/**
 * A passage with everything read in it; offsets are local to it. Tokens are not kept: a long
 * document would hold more of them than of anything else.
 */
export interface SegmentReading {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
}

/** A block with its segments: one, or one for each cell. */
export interface BlockReading {
  readonly block: Block;
  readonly segments: readonly SegmentReading[];
}

/** A document read block by block, with what all of them together tell. */
export interface DocumentReading {
  readonly original: string;
  readonly lineStarts: readonly number[];
  readonly blocks: readonly BlockReading[];
  readonly evidence: SeparatorEvidence;
  readonly vocabulary: Vocabulary;
}

/** Reads a text: blocks, then each by itself, then what the document as a whole knows. */
export function readDocument(original: string, vocabulary: Vocabulary): DocumentReading {
  const source = createSourceText(original);
  const words = createWords(vocabulary.openings);
  const blocks = readBlocks(source).map((block) => readBlock(block, vocabulary, words));
  return { ...source, blocks, evidence: gatherEvidence(mentionsOf(blocks)), vocabulary };
}

function readBlock(block: Block, vocabulary: Vocabulary, words: Words): BlockReading {
  const kind = block.kind === 'table' ? 'cell' : 'prose';
  const segments = readableViews(block).map((view) => {
    const segment = createSegment(view, kind, vocabulary, words);
    const { text, sentences } = segment;
    const mentions = readSegment(segment, vocabulary).filter(isLasting);
    return { passage: { view, text, sentences }, mentions };
  });
  return { block, segments };
}

// Verbs and bases live on in the comparisons they were bound to, those in their statements.
function isLasting({ kind }: Mention): boolean {
  return kind !== 'comparison-verb' && kind !== 'basis' && kind !== 'comparison';
}

function* mentionsOf(blocks: readonly BlockReading[]): Generator<Mention> {
  for (const { segments } of blocks) for (const { mentions } of segments) yield* mentions;
}
