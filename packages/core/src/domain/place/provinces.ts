import {
  formerCities,
  renamedProvinces,
  provinces as rows,
} from '../../lexicon/administrative-units/provinces.ts';
import { twoTiersFrom } from '../../lexicon/boundaries/boundaries.ts';
import { dayBefore } from '../date/day-before.ts';
import type { AdministrativeUnit } from './administrative-unit.ts';

/**
 * The provinces and centrally run cities with the days on which each was what it is: the 34 since
 * 01/7/2025 and the 63 before (Nghị quyết 202/2025/QH15), Huế a city from 01/01/2025, Đồng Nai from
 * 30/4/2026.
 *
 * @example
 * ```ts
 * provinces.filter(({ validTo }) => validTo === undefined).length; // 34
 * ```
 */
export const provinces: readonly AdministrativeUnit[] = [...merged(), ...former()].flatMap(renamed);

function merged(): readonly AdministrativeUnit[] {
  return rows.map(({ name, type, formedFrom }) => ({
    name,
    type,
    level: 'province',
    ...(formedFrom.length === 1
      ? {}
      : {
          validFrom: twoTiersFrom,
          predecessors: formedFrom.map((before) => `${formerType(before)} ${before}`),
        }),
  }));
}

// A province that was left as it was is one unit, before and after.
function former(): readonly AdministrativeUnit[] {
  return rows.flatMap(({ name, type, formedFrom }) =>
    formedFrom.length === 1
      ? []
      : formedFrom.map(
          (before): AdministrativeUnit => ({
            name: before,
            type: formerType(before),
            level: 'province',
            validTo: dayBefore(twoTiersFrom),
            successors: [`${type} ${name}`],
          }),
        ),
  );
}

function formerType(name: string): string {
  return formerCities.includes(name) ? 'thành phố' : 'tỉnh';
}

// A unit that took another type or name on a day is two.
function renamed(unit: AdministrativeUnit): readonly AdministrativeUnit[] {
  const row = renamedProvinces.find(
    ({ name, validFrom }) =>
      name === unit.name && (unit.validTo === undefined || unit.validTo >= validFrom),
  );
  if (row === undefined) return [unit];
  const { validTo, successors, ...before } = unit;
  const { predecessors: _, validFrom: __, ...after } = unit;
  return [
    {
      ...before,
      ...row.before,
      validTo: dayBefore(row.validFrom),
      successors: [`${row.type} ${row.name}`],
    },
    {
      ...after,
      type: row.type,
      validFrom: row.validFrom,
      predecessors: [`${row.before.type} ${row.before.name}`],
    },
  ];
}
