import type { Random } from '../../random.ts';
import { slashed } from '../calendar.ts';
import { contentFrom } from '../content.ts';
import { textOf } from '../document.ts';
import type { DocumentFamily } from '../family.ts';
import { conclusionNotice } from '../kinds/conclusion-notice.ts';
import { periodicReport } from '../kinds/periodic-report.ts';
import type { Setting } from '../setting.ts';

interface Told {
  readonly kind: string;
  readonly part: string;
  readonly is: string;
  readonly was: string;
}

/** A body of a district at work after the districts ended. */
export const formerBodies: DocumentFamily = {
  name: 'former body',
  make: (random, turn) => {
    const make = KINDS[turn % KINDS.length] ?? periodicReport;
    const way = WAYS[(turn >> 1) % WAYS.length] as (typeof WAYS)[number];
    const content = contentFrom(random);
    const { kind, part, is, was } = way(content.setting, random);
    const blocks = make(content).map((block) =>
      isPart(block.part, part) ? { ...block, text: `${block.text}\n\n${is}` } : block,
    );
    const original = textOf(blocks);
    return {
      kind: `${make.name}: ${kind}`,
      original,
      planted: original.replace(is, was),
      rules: ['official/obsolete-unit'],
    };
  },
};

// tasks stand in a plan, or are what the meeting decides
const isPart = (own: string, part: string): boolean =>
  own === part || (part === 'tasks' && (own === 'plan' || own === 'directives'));

const KINDS = [periodicReport, conclusionNotice] as const;
const DISTRICTS = ['huyện Nà Pó', 'huyện Sông Thao Hạ', 'quận Bến Lam', 'thị xã Đông Vĩnh'];

const WAYS: readonly ((setting: Setting, random: Random) => Told)[] = [
  ({ met, level, name }, random) => {
    const rest = 'ban hành Công văn số 512/UBND-VX về tuyển sinh.';
    const day = slashed(met - random.whole(1, 20));
    return {
      kind: 'a plan',
      part: 'results',
      is: `Ngày ${day}, UBND ${level} ${name} ${rest}`,
      was: `Ngày ${day}, «UBND ${random.pick(DISTRICTS)}» ${rest}`,
    };
  },
  ({ met }, random) => {
    const district = random.pick(DISTRICTS);
    const rest = 'đã tổ chức hội nghị tập huấn về phòng cháy, chữa cháy.';
    return {
      kind: 'a date after the end',
      part: 'results',
      is: `Ngày 12/5/2025, Công an ${district} ${rest}`,
      was: `Ngày ${slashed(met - random.whole(1, 20))}, «Công an ${district}» ${rest}`,
    };
  },
  ({ issued, economy }, random) => {
    const [type = ''] = random.pick(DISTRICTS).split(' ');
    const tier = type === 'thị' ? 'thị xã' : type;
    const rest = `rà soát hồ sơ đất đai, hoàn thành trước ngày ${slashed(issued + random.whole(9, 30))}.`;
    return {
      kind: 'a task',
      part: 'tasks',
      is: `Giao ${economy} ${rest}`,
      was: `Giao «Phòng Tài nguyên và Môi trường ${tier}» ${rest}`,
    };
  },
];
