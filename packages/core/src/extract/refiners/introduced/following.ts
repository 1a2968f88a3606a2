import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Segment } from '../../segment.ts';
import { beforeSeparators } from './beside.ts';
import { addPerson, type Binding, bind } from './binding.ts';
import type { TitleGroup } from './groups.ts';
import { nameAfter } from './name-beside.ts';

/** The name right after posts: "Phó Bí thư Đảng ủy, Chủ tịch UBND xã Đỗ Thị Lan". */
export function bindFollowing(
  groups: readonly TitleGroup[],
  binding: Binding,
  segment: Segment,
  vocabulary: Vocabulary,
): void {
  for (const { titles, from, to } of groups) {
    const known = binding.named.get(to);
    if (known !== undefined && known.from !== to) continue;
    const found =
      known?.isShort === true ? undefined : (known ?? nameAfter(segment, to, vocabulary));
    if (found === undefined || found === null) continue;
    const person = known === found ? found : addPerson(binding, found);
    // of "đồng chí Lan – Phó Bí thư, Chủ tịch HĐND xã Nam" the last post alone is Nam's
    const before = binding.named.get(beforeSeparators(segment.tokens, from) - 1);
    const isOthers = before !== undefined && before.to < from && before.isBare !== true;
    bind(binding, person, isOthers && titles.length > 1 ? titles.slice(-1) : titles);
  }
}
