import { unitTypes } from '../../lexicon/administrative-units/types.ts';
import { twoTiersFrom } from '../../lexicon/boundaries/boundaries.ts';
import type { Level } from './place.ts';
import { isValidOn } from './valid-on.ts';

/**
 * The tiers of government on a day, the highest first: with districts up to 30/6/2025, without them
 * since (Luật Tổ chức chính quyền địa phương 72/2025/QH15). Villages are part of a commune, no tier.
 *
 * @example
 * ```ts
 * levelsOn('2025-06-30'); // ['central', 'province', 'district', 'commune']
 * levelsOn('2025-07-01'); // ['central', 'province', 'commune']
 * ```
 */
export function levelsOn(date: string): readonly Level[] {
  return date < twoTiersFrom
    ? ['central', 'province', 'district', 'commune']
    : ['central', 'province', 'commune'];
}

/**
 * The types of administrative units that there are on a day.
 *
 * @example
 * ```ts
 * unitTypesOn('2025-07-01'); // ['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu']
 * ```
 */
export function unitTypesOn(date: string): readonly string[] {
  return unitTypes
    .filter((row) => row.level !== 'village' && isValidOn(row, date))
    .map(({ type }) => type);
}
