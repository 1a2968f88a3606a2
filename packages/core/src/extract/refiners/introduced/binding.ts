import type { PersonMention, TitleMention } from '../../mention.ts';

/** Who holds which posts, while it is being found out. */
export interface Binding {
  readonly people: Set<PersonMention>;
  /** The person named at a token. */
  readonly named: Map<number, PersonMention>;
  readonly posts: Map<PersonMention, readonly TitleMention[]>;
  /** Posts that were bound. */
  readonly taken: Set<TitleMention>;
}

/** Nothing bound yet. */
export function unbound(people: readonly PersonMention[]): Binding {
  const binding: Binding = {
    people: new Set(people),
    named: new Map(),
    posts: new Map(),
    taken: new Set(),
  };
  for (const person of people) place(binding, person);
  return binding;
}

/** Says that a person holds posts. */
export function bind(
  { posts, taken }: Binding,
  person: PersonMention,
  titles: readonly TitleMention[],
): void {
  const own = posts.get(person);
  posts.set(person, own === undefined ? titles : [...own, ...titles]);
  for (const title of titles) taken.add(title);
}

/** Puts a person into the list in place of those that stand in the same words. */
export function addPerson(binding: Binding, person: PersonMention): PersonMention {
  const { people, named, posts } = binding;
  for (let at = person.from; at < person.to; at += 1) {
    const other = named.get(at);
    if (other === undefined) continue;
    if (other.from <= person.from && other.to >= person.to) return other;
    if (!posts.has(other)) people.delete(other);
  }
  people.add(person);
  place(binding, person);
  return person;
}

/** Everybody, in the order of the text. */
export function inOrder({ people }: Binding): readonly PersonMention[] {
  return [...people].sort((a, b) => a.from - b.from);
}

function place({ named }: Binding, person: PersonMention): void {
  for (let at = person.from; at < person.to; at += 1) named.set(at, person);
}
