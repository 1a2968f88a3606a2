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
  const byStart = new Map(binding.people.map((person) => [person.from, person]));
  const byEnd = new Map(binding.people.map((person) => [person.to, person]));
  for (const { titles, from, to } of groups) {
    const known = byStart.get(to);
    const found =
      known?.isShort === true ? undefined : (known ?? nameAfter(segment, to, vocabulary));
    if (found === undefined || found === null) continue;
    const person = known === found ? found : addPerson(binding, found);
    // of "đồng chí Lan – Phó Bí thư, Chủ tịch HĐND xã Nam" the last post alone is Nam's
    const before = byEnd.get(beforeSeparators(segment.tokens, from));
    const isOthers = before !== undefined && before.to < from && before.isBare !== true;
    bind(binding, person, isOthers && titles.length > 1 ? titles.slice(-1) : titles);
  }
}
