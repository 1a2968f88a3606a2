import { listJointWords, onBehalfWords, postIsWord } from '../../../lexicon/titles/beside.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import type { PersonMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { type Binding, bind, inOrder } from './binding.ts';
import type { TitleGroup } from './groups.ts';

const COLON = ':';
const BEFORE_BARE = new Set([':', '-', '–', ',']);
const BEFORE_ADDRESSED = new Set([...BEFORE_BARE, fold(postIsWord)]);
const SHORTEST_WHOLE = 3;
const LIST = new Set([',', ';', ...listJointWords.map(fold)]);
const ON_BEHALF = onBehalfWords.map(foldPhrase);
const LONGEST_LEAD = 5;
const MOST_BETWEEN = 2;
const LONGEST_LIST = 40;

/**
 * Names after a post with a sign or word between: "Phó Chủ tịch UBND xã là đồng chí Đỗ Thị Lan", "các
 * Phó Chủ tịch UBND xã: Đỗ Thị Lan, Lò Văn Nam".
 */
export function bindApart(groups: readonly TitleGroup[], binding: Binding, segment: Segment): void {
  const people = inOrder(binding);
  let next = 0;
  for (const { titles, from, to } of groups) {
    while ((people[next]?.from ?? Number.POSITIVE_INFINITY) < to) next += 1;
    const person = people[next];
    if (person === undefined || person.from - to > MOST_BETWEEN) continue;
    const isMany = titles.at(-1)?.isMany === true;
    const isTaken = titles.some((title) => binding.taken.has(title));
    const between = segment.tokens.slice(to, person.from);
    const isColon = between.length <= 1 && between.every(({ key }) => key === COLON);
    if (isMany && isColon) {
      for (const listed of listFrom(people, next, segment)) {
        binding.posts.set(listed, [...titles, ...(binding.posts.get(listed) ?? [])]);
      }
      continue;
    }
    if (isTaken || binding.posts.has(person) || person.isShort === true) continue;
    if (isOnBehalf(segment, from)) continue;
    const isAddressed = person.isBare !== true;
    const key = between[0]?.key ?? '';
    const isBeside =
      between.length === 1 &&
      (isAddressed ? BEFORE_ADDRESSED.has(key) : BEFORE_BARE.has(key) && isWhole(person));
    if (isBeside) bind(binding, person, titles);
  }
}

// "Thừa ủy quyền của Chủ tịch UBND xã, đồng chí Đỗ Thị Lan": she is another
function isOnBehalf({ tokens }: Segment, from: number): boolean {
  const words = tokens.slice(Math.max(0, from - LONGEST_LEAD), from).map(({ key }) => key);
  const before = ` ${words.join(' ')}`;
  return ON_BEHALF.some((lead) => before.endsWith(` ${lead}`));
}

// "Phó Chủ tịch HĐND xã - Đỗ Thị Lan": two syllables may be a place
function isWhole({ name }: PersonMention): boolean {
  return name.split(' ').length >= SHORTEST_WHOLE;
}

/** Persons of whom each follows the one before it after a comma or "và". */
function listFrom(
  people: readonly PersonMention[],
  first: number,
  { tokens }: Segment,
): readonly PersonMention[] {
  const list: PersonMention[] = [];
  for (let at = first; at < Math.min(people.length, first + LONGEST_LIST); at += 1) {
    const person = people[at] as PersonMention;
    const last = list.at(-1);
    if (last !== undefined) {
      const between = tokens.slice(last.to, person.from);
      const isListed =
        between.length > 0 &&
        between.length <= MOST_BETWEEN &&
        between.every(({ key }) => LIST.has(key));
      if (!isListed) break;
    }
    list.push(person);
  }
  return list;
}
