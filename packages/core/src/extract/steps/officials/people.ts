import type { Official } from '../../../domain/official/official.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { PersonMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import { addTitle, type HeldTitle } from './titles-of.ts';

/** A person of the document while it is being read. */
export interface Person {
  readonly name: string;
  honorific?: string;
  readonly ranks: Set<string>;
  readonly degrees: Set<string>;
  readonly titles: HeldTitle[];
  readonly mentions: NonNullable<Official['mentions']>[number][];
}

/** Everybody named in a document: by full name, and by given name in the order last named. */
export interface People {
  readonly byName: Map<string, Person>;
  readonly byGivenName: Map<string, Person>;
}

/** Adds a mention to the person it is of, who is new where nobody of that name was named before. */
export function addMention(
  people: People,
  mention: PersonMention,
  passage: Passage,
): Person | null {
  const person =
    known(people, mention) ?? (mention.isShort === true ? null : added(people, mention));
  if (person === null) return null;
  if (mention.honorific !== undefined) person.honorific ??= mention.honorific;
  for (const rank of mention.ranks) person.ranks.add(rank);
  for (const degree of mention.degrees) person.degrees.add(degree);
  for (const title of mention.titles) addTitle(person.titles, title, passage);
  person.mentions.push({
    text: plainText(passage.text.slice(mention.start, mention.end)),
    span: originalSpan(passage.view, mention),
  });
  people.byGivenName.set(givenName(person.name), person);
  return person;
}

/** The person of a name, or of the end of one: "ông Phong", "đồng chí Thu Hương". */
export function known(
  { byName, byGivenName }: People,
  { name }: PersonMention,
): Person | undefined {
  const key = foldPhrase(name);
  const same = byName.get(key);
  if (same !== undefined) return same;
  const person = byGivenName.get(givenName(name));
  return person !== undefined && foldPhrase(person.name).endsWith(` ${key}`) ? person : undefined;
}

function added({ byName }: People, { name }: PersonMention): Person {
  const person: Person = {
    name,
    ranks: new Set(),
    degrees: new Set(),
    titles: [],
    mentions: [],
  };
  byName.set(foldPhrase(name), person);
  return person;
}

function givenName(name: string): string {
  return foldPhrase(name).split(' ').at(-1) ?? '';
}
