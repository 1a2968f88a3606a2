import type { Random } from '../../random.ts';
import { contentFrom } from '../content.ts';
import { type Block, textOf } from '../document.ts';
import type { PlantedDocument } from '../family.ts';
import { conclusionNotice } from '../kinds/conclusion-notice.ts';
import { meetingNews } from '../kinds/meeting-news.ts';
import type { Setting } from '../setting.ts';
import { othersFrom } from './people.ts';

/** Who is introduced in a document besides those of its setting. */
export interface Cast extends Setting {
  readonly economist: string;
  readonly educator: string;
  readonly policeman: string;
}

/** What is said of a person further down, and the same with an error between « and ». */
export interface Said {
  readonly kind: string;
  readonly is: string;
  readonly was: string;
}

const KINDS = [conclusionNotice, meetingNews] as const;

/** A document in which people are introduced, one of whom is named again with an error. */
export function introduced(
  random: Random,
  turn: number,
  way: (cast: Cast, random: Random) => Said,
  rules: readonly string[],
): PlantedDocument {
  const make = KINDS[turn % KINDS.length] ?? conclusionNotice;
  const content = contentFrom(random);
  const [economist, educator, policeman] = othersFrom(random);
  const cast = { ...content.setting, economist, educator, policeman };
  const { kind, is, was } = way(cast, random);
  const original = textOf(withPeople(make(content), cast, is));
  return { kind: `${make.name}: ${kind}`, original, planted: original.replace(is, was), rules };
}

function withPeople(blocks: readonly Block[], cast: Cast, sentence: string): readonly Block[] {
  const last = blocks.findLastIndex(({ part }) => part === 'conclusion' || part === 'directives');
  return blocks.map((block, at) => {
    if (block.part === 'opening')
      return { ...block, text: `${introduction(cast)}\n\n${block.text}` };
    return at === last ? { ...block, text: `${block.text}\n\n${sentence}` } : block;
  });
}

function introduction(cast: Cast): string {
  const { level, secretary, chair, economy, economist, educator, policeman } = cast;
  return `Dự cuộc họp có đồng chí ${secretary}, Bí thư Đảng ủy, Chủ tịch HĐND ${level}; đồng chí ${chair}, Phó Bí thư Đảng ủy, Chủ tịch UBND ${level}; đồng chí ${economist}, Trưởng ${economy}; đồng chí ${educator}, Trưởng Phòng Văn hóa - Xã hội; đồng chí ${policeman}, Trưởng Công an ${level}.`;
}
