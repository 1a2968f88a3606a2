import { lastBeginning } from '../../../domain/span/locate.ts';
import { aboutWord } from '../../../lexicon/particles/particles.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { DocumentReading } from '../../read-document.ts';

const ABOUT = fold(aboutWord);
/** How far back from a figure its sentence may begin. */
const FARTHEST = 160;
const LONGEST_TOPIC = 6;

/** What the sentence at a place says it is about: "Về đầu tư công, …", "Đầu tư công: …". */
export function topicBefore(offset: number, reading: DocumentReading): string | null {
  const head = sentenceBefore(offset, reading);
  if (head === null) return null;
  const tokens = tokenize(head, reading.words);
  const mark = tokens.findIndex(({ kind }) => kind !== 'word');
  const first = tokens[0]?.key === ABOUT ? 1 : 0;
  const isTopic = tokens[mark]?.key === ':' || (first === 1 && tokens[mark]?.key === ',');
  if (!isTopic || mark - first > LONGEST_TOPIC) return null;
  return head.slice(tokens[first]?.start, tokens[mark - 1]?.end);
}

/** The words of a sentence up to a place, in NFC; null where it begins too far back. */
export function sentenceBefore(
  offset: number,
  { original, blocks }: DocumentReading,
): string | null {
  const { block } = blocks[lastBeginning(blocks, offset, ({ block }) => block.start)] ?? {};
  if (block === undefined) return null;
  const from = Math.max(block.start, offset - FARTHEST);
  const before = original.slice(from, offset).normalize('NFC');
  const sentences = splitSentences(before);
  // the first one may be cut off
  if (sentences.length === 1 && from > block.start) return null;
  return before.slice(sentences.at(-1)?.start ?? 0);
}
