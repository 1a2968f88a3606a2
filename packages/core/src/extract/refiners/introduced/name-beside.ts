import { readName } from '../../../domain/person/read-name.ts';
import { isInCapitals, syllablesFrom } from '../../../domain/person/syllables.ts';
import { namedThings } from '../../../lexicon/family-names/family-names.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { PersonMention } from '../../mention.ts';
import { personOf } from '../../named-person.ts';
import type { Segment } from '../../segment.ts';
import { mayBeginName } from './beside.ts';

const NAMED_THINGS = new Set(namedThings.map(fold));
const LONGEST_NAME = 5;
const SHORTEST_UNKNOWN = 3;

/** The person whose name begins at the token after a post; one with an unknown family name too. */
export function nameAfter(
  { text, tokens }: Segment,
  at: number,
  vocabulary: Vocabulary,
): PersonMention | null {
  const name = readName(text, tokens, at, vocabulary);
  if (name === null || !isLikely(text, tokens, at, name)) return null;
  return personOf(text, tokens, { from: at, name: at, to: name.end }, { isBare: true });
}

/** The person whose name ends at a token, before a post, and begins after a sign or "và". */
export function nameBefore(
  { text, tokens }: Segment,
  to: number,
  vocabulary: Vocabulary,
): PersonMention | null {
  for (let at = to - 1; at >= Math.max(0, to - 2 * LONGEST_NAME); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || !startsUpper(text.charAt(token.start))) {
      if (token.kind !== 'sign' || token.spaced) return null;
      continue;
    }
    if (!mayBeginName(tokens, at)) continue;
    const name = readName(text, tokens, at, vocabulary);
    if (name === null || name.end !== to) continue;
    if (!isLikely(text, tokens, at, name)) return null;
    return personOf(text, tokens, { from: at, name: at, to }, { isBare: true });
  }
  return null;
}

// Three syllables are a name beside a post; two may be a place, unless a family name begins them.
function isLikely(
  text: string,
  tokens: readonly Token[],
  at: number,
  { syllables, hasFamilyName, end }: NonNullable<ReturnType<typeof readName>>,
): boolean {
  if (hasFamilyName) return true;
  const token = tokens[at] as Token;
  if (isInCapitals(text, token) || NAMED_THINGS.has(token.key)) return false;
  const [first] = syllablesFrom(text, tokens, at, 1);
  return syllables >= SHORTEST_UNKNOWN || (first?.parts ?? 1) > 1 || end === at + 1;
}
