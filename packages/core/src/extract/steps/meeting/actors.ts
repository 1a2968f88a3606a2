import type { PersonMention, TitleMention } from '../../mention.ts';
import { type Line, within } from './line.ts';

/** A person with the posts beside the name, or a post alone. */
export interface Actor {
  readonly mention: PersonMention | TitleMention;
  readonly start: number;
  readonly end: number;
}

/** Signs after which something else begins. */
export const BREAKS: ReadonlySet<string> = new Set([';', ':', '.']);

/** Who is named in a sentence, by name or by a post alone, in the order of the text. */
export function actorsOf(line: Line): readonly Actor[] {
  const people = within(line.segment.people, line);
  const held = new Set(people.flatMap(({ titles }) => titles.map(({ start }) => start)));
  const posts = within(line.segment.titles, line).filter(
    ({ start, isMany }) => isMany !== true && !held.has(start),
  );
  const all = [...people.map(withPosts), ...posts.map((mention) => ({ ...mention, mention }))];
  const actors: Actor[] = [];
  for (const actor of all.sort((one, other) => one.start - other.start)) {
    const last = actors.at(-1);
    if (last !== undefined && isPostOf(last, actor, line)) {
      actors[actors.length - 1] = { ...last, end: actor.end };
    } else {
      actors.push(actor);
    }
  }
  return actors;
}

// "Đồng chí A ~ Phó Chủ tịch": whatever sign stands between, the post is theirs
function isPostOf(person: Actor, post: Actor, { tokens }: Line): boolean {
  if (person.mention.kind !== 'person' || post.mention.kind !== 'title') return false;
  return tokens
    .filter(({ start }) => start >= person.end && start < post.start)
    .every(({ kind, key }) => kind === 'sign' && !BREAKS.has(key));
}

function withPosts(mention: PersonMention): Actor {
  const { titles } = mention;
  return {
    mention,
    start: Math.min(mention.start, ...titles.map(({ start }) => start)),
    end: Math.max(mention.end, ...titles.map(({ end }) => end)),
  };
}
