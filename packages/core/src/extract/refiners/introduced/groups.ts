import { andWord } from '../../../lexicon/particles/particles.ts';
import { actedForLeads } from '../../../lexicon/titles/beside.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { TitleMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/** Posts named one after the other, which may be those of one person. */
export interface TitleGroup {
  readonly titles: readonly TitleMention[];
  readonly from: number;
  readonly to: number;
}

const SIGNS = new Set([',', '-', '–', '—', '/']);
const MOST_SIGNS = 2;
/** Nobody holds more posts at once. */
const MOST_TITLES = 12;
const AND = fold(andWord);
const ACTED_FOR = new Set(actedForLeads.map(fold));

/** Gathers posts between which there is nothing but a comma, a dash or "kiêm". */
export function groupTitles(
  titles: readonly TitleMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): readonly TitleGroup[] {
  const groups: TitleMention[][] = [];
  for (const title of titles) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins =
      last !== undefined &&
      !last.isMany &&
      !isActedFor(last, title, segment) &&
      isJoint(last.to, title.from, segment, vocabulary);
    if (joins && group !== undefined && group.length < MOST_TITLES) group.push(title);
    else groups.push([title]);
  }
  return groups.map((group) => ({
    titles: group,
    from: group[0]?.from ?? 0,
    to: group.at(-1)?.to ?? 0,
  }));
}

const HEADS_OF_PARTS = new Set(['director', 'deputy-director', 'chief', 'deputy-chief', 'head']);

// "Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Tài chính": the second acts for the first
function isActedFor(first: TitleMention, next: TitleMention, { tokens }: Segment): boolean {
  const isOfAnother = ACTED_FOR.has(tokens[first.from - 1]?.key ?? '');
  return isOfAnother && first.title.role === 'chair' && HEADS_OF_PARTS.has(next.title.role);
}

function isJoint(
  from: number,
  to: number,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  if (from === to) return true;
  if (to - from <= MOST_SIGNS) {
    const between = tokens.slice(from, to);
    if (between.every(({ key }) => SIGNS.has(key))) return true;
  }
  // "Bí thư và Chủ tịch" may be two persons
  return (
    tokens[from]?.key !== AND && matchPhrase(vocabulary.titleJoints, tokens, from, text)?.end === to
  );
}
