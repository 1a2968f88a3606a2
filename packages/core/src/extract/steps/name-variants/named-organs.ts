import { nameDifference } from '../../../domain/person/name-difference.ts';
import { originalSpan } from '../../../text/view.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { OrganMention } from '../../mention.ts';
import type { DocumentReading } from '../../read-document.ts';
import type { Passage } from '../../segment.ts';
import { addName, type Named } from './named.ts';

/** So often a name is looked for where only the beginning of it was read. */
const OFTEN = 3;
const WORDS = /\p{L}+/gu;
const DIGIT = /\d/u;
/** Between the words of a name. */
const JOINT = /^[\s\p{Pd},&]+$/u;
/** So many names with one head are compared. */
const MOST_ALIKE = 8;
/** Names are no longer than this. */
const LONGEST = 120;

interface Stand {
  readonly mention: OrganMention;
  readonly passage: Passage;
  readonly block: number;
}

/**
 * The organs a text names in full: "Phòng Kinh tế". Abbreviations are left out, for two that differ in
 * one letter are of two organs, and so are names in capitals, in which they cannot be told. Of a name
 * with a slip only its beginning is read: as much is taken as the name has that is meant.
 */
export function namedOrgans(reading: DocumentReading): readonly Named[] {
  const names = new Map<string, Named>();
  const stands = standsOf(reading);
  const known = stands.map((stand) => add(names, stand, stand.mention.end));
  const often = new Map<string, Named[]>();
  for (const name of names.values()) {
    if (name.count < OFTEN) continue;
    const alike = often.get(name.type);
    if (alike === undefined) often.set(name.type, [name]);
    else if (alike.length < MOST_ALIKE) alike.push(name);
  }
  for (const [at, stand] of stands.entries()) {
    const name = known[at];
    if (name === undefined || name === null || name.count >= OFTEN) continue;
    for (const usual of often.get(name.type) ?? []) {
      const end = endOfVariant(stand, usual);
      if (end !== null) add(names, stand, end);
    }
  }
  return [...names.values()];
}

function standsOf({ blocks }: DocumentReading): readonly Stand[] {
  return blocks.flatMap(({ segments }, block) =>
    segments.flatMap(({ passage, organs }) =>
      organs.flatMap((mention) =>
        mention.isMany === true || mention.organ.place !== undefined
          ? []
          : [{ mention, passage, block }],
      ),
    ),
  );
}

function add(
  names: Map<string, Named>,
  { mention, passage, block }: Stand,
  end: number,
): Named | null {
  const name = passage.text.slice(mention.start, end);
  const written = name.match(WORDS) ?? [];
  const [head = ''] = written;
  if (written.length < 2 || DIGIT.test(name) || written.some(isCapitals)) return null;
  const words = foldPhrase(written.join(' '));
  return addName(names, words, block, () => {
    const span = originalSpan(passage.view, { start: mention.start, end });
    return { type: foldPhrase(head), name, words, span };
  });
}

// Where so many words end as a name has, if one of them differs in a letter.
function endOfVariant({ mention, passage }: Stand, usual: Named): number | null {
  const rest = passage.text.slice(mention.start, mention.start + LONGEST);
  const count = usual.words.split(' ').length;
  const found = [...rest.matchAll(WORDS)].slice(0, count);
  const [last] = found.slice(-1);
  if (last === undefined || found.length < count) return null;
  const isJoined = found.slice(1).every((word, at) => {
    const before = found[at];
    return JOINT.test(rest.slice((before?.index ?? 0) + (before?.[0].length ?? 0), word.index));
  });
  const end = mention.start + last.index + last[0].length;
  if (!isJoined || end <= mention.end) return null;
  const words = foldPhrase(found.map(([word]) => word).join(' '));
  const difference = nameDifference(words, usual.words);
  return difference === 'mark' || difference === 'letter' ? end : null;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
