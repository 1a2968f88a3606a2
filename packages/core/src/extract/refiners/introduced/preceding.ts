import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Segment } from '../../segment.ts';
import { beforeSeparators, mayBeginName } from './beside.ts';
import { addPerson, type Binding, bind } from './binding.ts';
import type { TitleGroup } from './groups.ts';
import { nameBefore } from './name-beside.ts';

/** The name before posts: "đồng chí Đỗ Thị Lan, Phó Bí thư Đảng ủy, Chủ tịch UBND xã". */
export function bindPreceding(
  groups: readonly TitleGroup[],
  binding: Binding,
  segment: Segment,
  vocabulary: Vocabulary,
): void {
  for (const { titles, from } of groups) {
    const free = titles.filter((title) => !binding.taken.has(title));
    if (free.length === 0 || free[0] !== titles[0]) continue;
    if (titles[0]?.isMany === true) continue;
    const to = beforeSeparators(segment.tokens, from);
    const last = binding.named.get(to - 1);
    const known = last?.to === to ? last : undefined;
    const isClear =
      known !== undefined && (known.isBare !== true || mayBeginName(segment.tokens, known.from));
    const isBeside = to < from || known?.isBare !== true;
    const found =
      isClear && isBeside ? known : to < from ? nameBefore(segment, to, vocabulary) : null;
    if (found === null) continue;
    const person = found === known ? found : addPerson(binding, found);
    bind(binding, person, free);
  }
}
