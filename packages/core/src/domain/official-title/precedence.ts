import { levelOrder, titleOrder } from '../../lexicon/titles/order.ts';
import type { OfficialTitle } from './official-title.ts';

const UNKNOWN_LEVEL = levelOrder.indexOf('district');
const UNKNOWN_RANK = Math.max(...titleOrder.map(({ rank }) => rank)) + 1;

/**
 * Compares two posts by the order in which they are named: a higher tier first, within it the Party,
 * the council, the government, the Front. For `sort`. A post whose tier is not told is taken for one
 * of the tier below the province.
 *
 * @example
 * ```ts
 * const titles = [
 *   { text: 'Chủ tịch UBND phường', role: 'chair', branch: 'government', level: 'commune' },
 *   { text: 'Phó Bí thư Đảng ủy', role: 'deputy-secretary', branch: 'party', level: 'commune' },
 * ] as const;
 * titles.toSorted(compareOfficialTitles)[0]?.text; // 'Phó Bí thư Đảng ủy'
 * ```
 */
export function compareOfficialTitles(
  a: Pick<OfficialTitle, 'role' | 'branch' | 'level'>,
  b: Pick<OfficialTitle, 'role' | 'branch' | 'level'>,
): number {
  return levelOf(a) - levelOf(b) || rankOf(a) - rankOf(b);
}

function levelOf({ level }: Pick<OfficialTitle, 'level'>): number {
  return level === undefined ? UNKNOWN_LEVEL : levelOrder.indexOf(level);
}

function rankOf({ role, branch }: Pick<OfficialTitle, 'role' | 'branch'>): number {
  const row = titleOrder.find(
    ({ branches, roles }) =>
      branch !== undefined &&
      branches.includes(branch) &&
      (roles === undefined || (role !== undefined && roles.includes(role))),
  );
  return row?.rank ?? UNKNOWN_RANK;
}
