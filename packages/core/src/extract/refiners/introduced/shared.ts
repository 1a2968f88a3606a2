import { listJointWords } from '../../../lexicon/titles/beside.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { PersonMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { type Binding, inOrder } from './binding.ts';

const LIST = new Set([',', ...listJointWords.map(fold)]);
const LONGEST_LIST = 40;

/** The post after a list is that of all: "các đồng chí Đỗ Thị Lan, Lò Văn Nam, Phó Chủ tịch UBND xã". */
export function shareInLists(binding: Binding, { tokens }: Segment): void {
  const { posts } = binding;
  const ordered = inOrder(binding);
  for (const [first, person] of ordered.entries()) {
    if (person.isOneOfMany !== true || posts.has(person)) continue;
    const list = [person];
    const most = Math.min(ordered.length, first + LONGEST_LIST);
    for (let at = first + 1; at < most; at += 1) {
      const other = ordered[at] as PersonMention;
      const between = tokens.slice((list.at(-1) as PersonMention).to, other.from);
      if (between.length !== 1 || !LIST.has(between[0]?.key ?? '')) break;
      list.push(other);
      const titles = posts.get(other);
      if (titles === undefined) continue;
      for (const listed of list) posts.set(listed, titles);
      break;
    }
  }
}
