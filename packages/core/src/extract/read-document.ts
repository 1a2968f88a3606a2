import { type Block, readableViews } from '../text/block.ts';
import { readBlocks } from '../text/blocks.ts';
import { createSourceText } from '../text/source-text.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createWords, type Words } from '../vocabulary/words.ts';
import { addEvidence, type EvidenceSoFar, type SeparatorEvidence } from './evidence.ts';
import { type Flawed, isFlawed } from './flawed.ts';
import { type Layout, readLayout } from './layout/layout.ts';
import { headOf } from './layout/look.ts';
import type {
  AreaMention,
  DocumentNumberMention,
  Mention,
  Names,
  PeriodMention,
  StatementMention,
  TaskMention,
} from './mention.ts';
import { readNames, readSegment, readTasks } from './pipeline.ts';
import { findRepetitions, type Repetition } from './repetitions.ts';
import { createSegment, type Passage, type Segment } from './segment.ts';

/**
 * A passage with what was read in it, each kind that a step looks for by itself; offsets are local to
 * it. Tokens are not kept: a long document would hold more of them than of anything else.
 */
export interface SegmentReading extends Names {
  readonly passage: Passage;
  /** All that last, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly periods: readonly PeriodMention[];
  readonly documents: readonly DocumentNumberMention[];
  readonly statements: readonly StatementMention[];
  readonly areas: readonly AreaMention[];
  /** Sentences that may set a task, in the order of the text. */
  readonly tasks: readonly TaskMention[];
  /** Whether any of them says in which prices amounts are given. */
  readonly namesPrices: boolean;
  /** Figures and hedges that may be written wrong. */
  readonly flawed: readonly Flawed[];
  /** Its first words. */
  readonly head: readonly Token[];
  /** Words written twice in a row. */
  readonly repeated: readonly Repetition[];
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
  /** Whether the text is in NFC as given. */
  readonly isComposed: boolean;
  readonly blocks: readonly BlockReading[];
  readonly evidence: SeparatorEvidence;
  readonly vocabulary: Vocabulary;
  /** The words that were met. */
  readonly words: Words;
  /** What is text, and what stands over, among and under it. */
  readonly layout: Layout;
}

/** Reads a text: blocks, then each by itself, then what the document as a whole knows. */
export function readDocument(original: string, vocabulary: Vocabulary): DocumentReading {
  const source = createSourceText(original);
  const words = createWords(vocabulary.openings);
  const evidence: EvidenceSoFar = {};
  const blocks = readBlocks(source).map((block): BlockReading => {
    const kind = block.kind === 'table' ? 'cell' : 'prose';
    const segments = readableViews(block).map((view) => {
      const segment = createSegment(view, kind, vocabulary, words);
      const mentions = readSegment(segment, vocabulary);
      addEvidence(evidence, mentions);
      const names = readNames(segment, vocabulary);
      const tasks = readTasks(segment, mentions, names, vocabulary);
      return { ...keepLasting(segment, mentions), ...names, tasks };
    });
    return { block, segments };
  });
  const layout = readLayout(blocks, original, words);
  return { ...source, blocks, evidence, vocabulary, words, layout };
}

// Verbs and bases live on in the comparisons they were bound to, those in their statements.
function keepLasting(
  segment: Segment,
  all: readonly Mention[],
): Omit<SegmentReading, keyof Names | 'tasks'> {
  const { view, text, sentences } = segment;
  const mentions: Mention[] = [];
  const periods: PeriodMention[] = [];
  const documents: DocumentNumberMention[] = [];
  const statements: StatementMention[] = [];
  const areas: AreaMention[] = [];
  const flawed: Flawed[] = [];
  let namesPrices = false;
  for (const mention of all) {
    const { kind } = mention;
    if (kind === 'comparison-verb' || kind === 'basis' || kind === 'comparison') continue;
    mentions.push(mention);
    if (kind === 'period') periods.push(mention);
    else if (kind === 'document-number') documents.push(mention);
    else if (kind === 'statement') statements.push(mention);
    else if (kind === 'area') areas.push(mention);
    else if (kind === 'price-basis') namesPrices = true;
    else if (isFlawed(mention)) flawed.push(mention);
  }
  const passage = { view, text, sentences };
  const repeated = findRepetitions(segment);
  return {
    passage,
    mentions,
    periods,
    documents,
    statements,
    areas,
    namesPrices,
    flawed,
    head: segment.kind === 'cell' ? [] : headOf(segment.tokens),
    repeated,
  };
}
