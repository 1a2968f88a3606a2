import { shareUnit } from '../../../domain/official-title/share-unit.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Names, PersonMention, TitleMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { bindApart } from './apart.ts';
import { bindAppointed } from './appointed.ts';
import { inOrder, unbound } from './binding.ts';
import { bindFollowing } from './following.ts';
import { groupTitles, type TitleGroup } from './groups.ts';
import { bindPreceding } from './preceding.ts';
import { shareInLists } from './shared.ts';

/**
 * Binds posts to the persons they are said of, within one segment: "đồng chí Lan, Phó Bí thư, Chủ
 * tịch …", "Chủ tịch UBND xã Đỗ Thị Lan", lists that share a post. Organs that are only part of a post
 * are left out.
 */
export function introducePeople(names: Names, segment: Segment, vocabulary: Vocabulary): Names {
  const { titles, organs, people } = names;
  const free = outside(organs, titles);
  if (titles.length === 0) return { titles, organs: free, people };
  const groups = groupTitles(titles, segment, vocabulary).map(withUnits);
  const binding = unbound(people);
  bindFollowing(groups, binding, segment, vocabulary);
  bindPreceding(groups, binding, segment, vocabulary);
  bindApart(groups, binding, segment);
  bindAppointed(groups, binding, segment, vocabulary);
  shareInLists(binding, segment);
  const all = groups.flatMap((group) => group.titles);
  const named = outside(inOrder(binding), all).map((person) =>
    withPosts(person, binding.posts.get(person) ?? []),
  );
  return { organs: free, titles: all, people: named };
}

// A unit that only one of several posts names is that of the others too.
function withUnits(group: TitleGroup): TitleGroup {
  const readings = shareUnit(group.titles.map(({ title }) => title));
  const titles = group.titles.map((mention, index) => {
    const title = readings[index];
    return title === undefined || title === mention.title ? mention : { ...mention, title };
  });
  return { ...group, titles };
}

function withPosts(person: PersonMention, titles: readonly TitleMention[]): PersonMention {
  return titles.length === 0 ? person : { ...person, titles };
}

/** Those that begin in none of some stretches; both in the order of the text. */
function outside<One extends { readonly from: number }>(
  mentions: readonly One[],
  stretches: readonly { readonly from: number; readonly to: number }[],
): readonly One[] {
  let next = 0;
  return mentions.filter(({ from }) => {
    while ((stretches[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    return (stretches[next]?.from ?? Number.POSITIVE_INFINITY) > from;
  });
}
