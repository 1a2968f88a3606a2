import type { Random } from '../../random.ts';
import type { DocumentFamily } from '../family.ts';
import { type Cast, introduced, type Said } from './introductions.ts';

/** The name of somebody who was introduced, with a slip of the pen further down. */
export const names: DocumentFamily = {
  name: 'name',
  make: (random, turn) => {
    const way = WAYS[(turn >> 1) % WAYS.length] as (typeof WAYS)[number];
    return introduced(random, turn, way, ['official/name-variant']);
  },
};

const WAYS: readonly ((cast: Cast, random: Random) => Said)[] = [
  ({ economist, economy }, random) => slip('head', economist, `, Trưởng ${economy}`, random),
  ({ chair, level }, random) => slip('chair', chair, `, Chủ tịch UBND ${level}`, random),
  ({ secretary }, random) => slip('secretary', secretary, ', Bí thư Đảng ủy', random),
  ({ educator }, random) => slip('without the post', educator, '', random),
  ({ policeman, level }, random) =>
    slip('head of police', policeman, `, Trưởng Công an ${level}`, random),
  ({ chair }, random) => slip('chair without the post', chair, '', random),
];

function slip(kind: string, name: string, post: string, random: Random): Said {
  return {
    kind,
    is: `Cuối cuộc họp, đồng chí ${name}${post} yêu cầu các đơn vị khẩn trương thực hiện.`,
    was: `Cuối cuộc họp, «đồng chí ${misspelt(name, random)}»${post} yêu cầu các đơn vị khẩn trương thực hiện.`,
  };
}

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

// Another tone on the last syllable, or a letter lost or taken for another.
function misspelt(name: string, random: Random): string {
  const [, lead = '', last = ''] = /^(.* )(\S+)$/u.exec(name) ?? [];
  const plain = last.normalize('NFD');
  const tone = [...plain].find((sign) => TONES.includes(sign));
  const others = [
    plain.endsWith('h') ? plain.slice(0, -1) : `${plain}h`,
    plain.endsWith('n') ? `${plain.slice(0, -1)}m` : `${plain}n`,
    ...(tone === undefined
      ? []
      : TONES.filter((other) => other !== tone).map((other) => plain.replace(tone, other))),
  ];
  return `${lead}${random.pick(others)}`.normalize('NFC');
}
