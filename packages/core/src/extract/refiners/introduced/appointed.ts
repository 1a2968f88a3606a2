import { phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Segment } from '../../segment.ts';
import { type Binding, bind, inOrder } from './binding.ts';
import type { TitleGroup } from './groups.ts';

const MOST_BETWEEN = 16;
/** "là" and "làm" say many things. */
const MOST_BEFORE_SHORT_VERB = 6;
const ENDS = new Set(['.', ';', ':', ',', '(', ')', '-', '–']);

/** A post that a verb says somebody holds: "bà Lan được bổ nhiệm giữ chức Giám đốc Sở Tư pháp". */
export function bindAppointed(
  groups: readonly TitleGroup[],
  binding: Binding,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): void {
  const people = inOrder(binding);
  let next = 0;
  for (const { titles, from } of groups) {
    while ((people[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const person = people[next - 1];
    if (person === undefined || person.isShort === true) continue;
    // posts already said of the person may stand between
    const said = binding.posts.get(person)?.at(-1)?.to ?? person.to;
    const end = said <= from ? Math.max(person.to, said) : person.to;
    const until = tokens[end]?.key === ',' ? end + 1 : end;
    const [first] = titles;
    if (first === undefined || first.isMany === true || binding.taken.has(first)) continue;
    const verb = phraseEndingAt(vocabulary.postVerbs, tokens, from, until, text);
    const most = verb === from - 1 ? MOST_BEFORE_SHORT_VERB : MOST_BETWEEN;
    if (verb === null || from - until > most) continue;
    if (tokens.slice(until, from).some(({ key }) => ENDS.has(key))) continue;
    bind(
      binding,
      person,
      titles.filter((title) => !binding.taken.has(title)),
    );
  }
}
