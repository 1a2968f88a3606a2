import type { PersonMention, TitleMention } from '../../mention.ts';

/** Who holds which posts, while it is being found out. */
export interface Binding {
  readonly people: PersonMention[];
  readonly posts: Map<PersonMention, readonly TitleMention[]>;
  /** Posts that were bound. */
  readonly taken: Set<TitleMention>;
}

/** Says that a person holds posts. */
export function bind(
  { posts, taken }: Binding,
  person: PersonMention,
  titles: readonly TitleMention[],
): void {
  const own = posts.get(person) ?? [];
  posts.set(person, [...own, ...titles]);
  for (const title of titles) taken.add(title);
}

/** Puts a person into the list in place of those that stand in the same words. */
export function addPerson({ people, posts }: Binding, person: PersonMention): PersonMention {
  for (let at = people.length - 1; at >= 0; at -= 1) {
    const other = people[at] as PersonMention;
    if (other.to <= person.from || other.from >= person.to) continue;
    if (other.from <= person.from && other.to >= person.to) return other;
    if (!posts.has(other)) people.splice(at, 1);
  }
  people.push(person);
  return person;
}
