import type { NamedPerson, Official } from '../../../domain/official/official.ts';
import type { TitleMention } from '../../mention.ts';
import type { BlockReading, SegmentReading } from '../../read-document.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';
import { addMention, known, type People, type Person } from './people.ts';
import { LONGEST_SIGNATURE, signedName, signedPost } from './signed.ts';
import { tabledPosts } from './tabled.ts';
import { addTitle } from './titles-of.ts';
import { endsInMark, openingPosts, unfinished } from './wrapped.ts';

/** A post in capitals that waits for the name under it. */
interface Signed {
  readonly post: TitleMention;
  readonly passage: Passage;
  readonly block: number;
}

/**
 * Gathers the persons who hold posts: one entry each, with the posts in the order in which they were
 * given and every mention, short ones too. A post named again in other words is not a second one; who
 * is named without any post is not listed.
 */
export const gatherOfficials: Step = (report, { blocks }) => {
  const people: People = { byName: new Map(), byGivenName: new Map() };
  let waiting: { readonly person: Person; readonly isMarked: boolean } | null = null;
  let signed: Signed | null = null;
  for (const [block, blockReading] of blocks.entries()) {
    if (blockReading.block.kind === 'table') {
      addTable(people, blockReading);
      continue;
    }
    for (const reading of blockReading.segments) {
      if (waiting !== null) {
        for (const post of openingPosts(reading, waiting.isMarked)) {
          addTitle(waiting.person.titles, post, reading.passage);
        }
      }
      const signer = signedName(reading);
      const persons = addAll(people, reading);
      if (signer !== null && signed !== null && block - signed.block <= LONGEST_SIGNATURE) {
        const [person] = persons;
        if (person !== undefined) addTitle(person.titles, signed.post, signed.passage);
        signed = null;
      }
      const post = signedPost(reading);
      if (post !== null) signed = { post, passage: reading.passage, block };
      const person = unfinished(reading) === null ? undefined : persons.at(-1);
      waiting = person === undefined ? null : { person, isMarked: endsInMark(reading) };
    }
  }
  const officials = [...people.byName.values()]
    .filter(({ titles }) => titles.length > 0)
    .map(toOfficial);
  const persons = [...people.byName.values()].flatMap(withoutPost);
  return {
    ...report,
    ...(officials.length === 0 ? {} : { officials }),
    ...(persons.length === 0 ? {} : { persons }),
  };
};

// a name without address and post may be that of a street or a school
function withoutPost({ name, honorific, titles, mentions }: Person): readonly NamedPerson[] {
  return titles.length > 0 || honorific === undefined ? [] : [{ name, honorific, mentions }];
}

function addTable(people: People, reading: BlockReading): void {
  for (const segment of reading.segments) addAll(people, segment);
  for (const { person: cell, posts } of tabledPosts(reading)) {
    const [mention] = cell.people;
    const person = mention === undefined ? undefined : known(people, mention);
    if (person === undefined) continue;
    for (const { reading: where, title } of posts) addTitle(person.titles, title, where.passage);
  }
}

function addAll(people: People, { passage, people: mentions }: SegmentReading): readonly Person[] {
  return mentions.flatMap((mention) => addMention(people, mention, passage) ?? []);
}

function toOfficial(
  { name, honorific, ranks, degrees, titles, mentions }: Person,
  index: number,
): Official {
  return {
    id: `o${index + 1}`,
    name,
    ...(honorific === undefined ? {} : { honorific }),
    ...(ranks.size === 0 ? {} : { ranks: [...ranks] }),
    ...(degrees.size === 0 ? {} : { degrees: [...degrees] }),
    titles: titles.map(({ title }) => title),
    mentions,
  };
}
