import type { DocumentFamily } from '../family.ts';
import { type Cast, introduced, type Said } from './introductions.ts';

/** Another post for somebody who was introduced, or the post of somebody for another. */
export const titles: DocumentFamily = {
  name: 'title',
  make: (random, turn) => {
    // the documents come in two kinds
    const way = WAYS[(turn >> 1) % WAYS.length] as (typeof WAYS)[number];
    return introduced(random, turn, way, ['official/conflicting-title']);
  },
};

const said = (kind: string, name: string, post: string, other: string, rest: string): Said => ({
  kind,
  is: `đồng chí ${name}, ${post} ${rest}`,
  was: `«đồng chí ${name}, ${other}» ${rest}`,
});

const WAYS: readonly ((cast: Cast) => Said)[] = [
  ({ economist, economy }) =>
    said('another division', economist, `Trưởng ${economy}`, 'Trưởng Phòng Nội vụ', 'báo cáo.'),
  ({ economist, economy }) =>
    said(
      'the division of another',
      economist,
      `Trưởng ${economy}`,
      'Trưởng Phòng Văn hóa - Xã hội',
      'theo dõi tiến độ.',
    ),
  ({ educator }) =>
    said(
      'deputy for head',
      educator,
      'Trưởng Phòng Văn hóa - Xã hội',
      'Phó Trưởng phòng Văn hóa - Xã hội',
      'nêu ý kiến.',
    ),
  ({ chair, level }) =>
    said(
      'deputy for chair',
      chair,
      `Chủ tịch UBND ${level}`,
      `Phó Chủ tịch UBND ${level}`,
      'chỉ đạo.',
    ),
  ({ deputies, level }) =>
    said(
      'the post of the chair',
      deputies[0],
      `Phó Chủ tịch UBND ${level}`,
      `Chủ tịch UBND ${level}`,
      'phát biểu.',
    ),
  ({ secretary }) =>
    said('deputy for secretary', secretary, 'Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy', 'phát biểu.'),
  ({ chair, level }) =>
    said(
      'council for committee',
      chair,
      `Chủ tịch UBND ${level}`,
      `Chủ tịch HĐND ${level}`,
      'kết luận.',
    ),
  ({ policeman, level }) =>
    said(
      'army for police',
      policeman,
      `Trưởng Công an ${level}`,
      `Chỉ huy trưởng Ban Chỉ huy Quân sự ${level}`,
      'bổ sung.',
    ),
  ({ economist, educator, economy }) => ({
    kind: 'another for the head of a division',
    is: `Trưởng ${economy} ${economist} trình bày phương án.`,
    was: `«Trưởng ${economy} ${educator}» trình bày phương án.`,
  }),
  ({ deputies, policeman, level }) => ({
    kind: 'somebody for the head of police',
    is: `Giao đồng chí ${policeman}, Trưởng Công an ${level} chủ trì.`,
    was: `Giao «đồng chí ${deputies[1]}, Trưởng Công an ${level}» chủ trì.`,
  }),
];
