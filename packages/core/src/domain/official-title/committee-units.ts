import { committees, unitTypeWords } from '../../lexicon/titles/committees.ts';
import { foldPhrase } from '../../vocabulary/fold.ts';
import type { OfficialTitle } from './official-title.ts';

/** Many bodies that are no unit have one as well. */
const OF_COMMUNES = 'đảng ủy';

type Held = Pick<OfficialTitle, 'organ'>;

/** The types of units that a committee of the Party leads; null where it is none of a unit. */
export function unitsOfCommittee({ organ }: Held): readonly string[] | null {
  const words = wordsOf(organ);
  const row = committees.find(({ committee }) => `${words} `.startsWith(`${committee} `));
  if (row === undefined) return null;
  // "Đảng ủy UBND tỉnh", "Đảng ủy Công an" lead no unit; "Thành ủy Bình Sơn" bears its name
  const isOfUnit =
    words === row.committee ||
    row.committee !== OF_COMMUNES ||
    row.units.some((unit) => `${words} `.startsWith(`${row.committee} ${unit} `));
  return isOfUnit ? row.units : null;
}

/** The type of the unit whose committee or council a post is in: "UBND thị xã" → "thị xã". */
export function unitTypeOf({ organ }: Held): string | null {
  const words = ` ${wordsOf(organ)} `;
  return unitTypeWords.find((type) => words.includes(` ${type} `)) ?? null;
}

function wordsOf(organ: string | undefined): string {
  return foldPhrase(
    (organ ?? '')
      .normalize('NFC')
      .trim()
      .replace(/[\s.]+/gu, ' '),
  );
}
