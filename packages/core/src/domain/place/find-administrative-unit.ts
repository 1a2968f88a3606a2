import { provinceAliases } from '../../lexicon/administrative-units/provinces.ts';
import { unitTypes } from '../../lexicon/administrative-units/types.ts';
import type { PlaceRow } from '../../vocabulary/house-rows.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { AdministrativeUnit } from './administrative-unit.ts';
import { provinces } from './provinces.ts';
import { readUnitName, unitKey } from './read-unit-name.ts';
import { isValidOn } from './valid-on.ts';

const PROVINCES = byName(provinces);
const END_OF_TIME = '9999-12-31';

/**
 * Finds an administrative unit by its name, with or without the word for its type: one of the provinces
 * and cities, or one of the places of an office's own rows. A type that the unit did not have on that
 * day finds nothing: "thành phố Ninh Bình" was another unit than the province.
 *
 * @param date The day on which it is to have been that unit, `YYYY-MM-DD`; without it the latest unit of
 * the name is meant.
 * @param vocabulary The office's own rows, with the communes of a pack among them.
 * @returns null where there is none, or several and nothing tells which; a province after a comma
 * does ("xã Tân Phú, tỉnh Cà Mau").
 * @example
 * ```ts
 * findAdministrativeUnit('Nam Định', '2024-12-31')?.successors; // ['tỉnh Ninh Bình']
 * findAdministrativeUnit('Nam Định', '2026-01-01'); // null
 * findAdministrativeUnit('Đồng Nai', '2026-05-01')?.type; // 'thành phố'
 * findAdministrativeUnit('TP. Huế', '2024-12-31'); // null
 * ```
 */
export function findAdministrativeUnit(
  name: string,
  date?: string,
  vocabulary?: Vocabulary,
): AdministrativeUnit | null {
  const [own = '', province] = name.normalize('NFC').split(',');
  const read = readUnitName(own.trim());
  const within = province === undefined ? null : unitKey(readUnitName(province.trim()).name);
  const found = unitsNamed(read.name, vocabulary).filter(
    (unit) =>
      (read.type === undefined || read.type.type === unit.type) &&
      (date === undefined || isValidOn(unit, date)) &&
      (within === null || unitKey(unit.province ?? '') === within),
  );
  const last = found.map(lastDay).sort().at(-1);
  const latest = found.filter((unit) => lastDay(unit) === last);
  // "Ninh Bình" alone is the province, though a ward bears the name too
  const high = latest.filter(({ level }) => level === 'province');
  const [only, ...others] = read.type === undefined && high.length > 0 ? high : latest;
  return only === undefined || others.length > 0 ? null : only;
}

const lastDay = ({ validTo }: AdministrativeUnit) => validTo ?? END_OF_TIME;

function unitsNamed(name: string, vocabulary: Vocabulary | undefined) {
  const key = unitKey(name);
  const own = vocabulary?.places.get(key) ?? [];
  return [...(PROVINCES.get(key) ?? []), ...own.map(fromRow)];
}

function fromRow({ codes, ...row }: PlaceRow): AdministrativeUnit {
  const level = unitTypes.find(({ type }) => type === row.type.toLowerCase())?.level;
  const given = Object.entries(row).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(given) as typeof row & AdministrativeUnit),
    ...(level === undefined ? {} : { level }),
    ...(codes === undefined ? {} : { identifiers: codes }),
  };
}

function byName(
  units: readonly AdministrativeUnit[],
): ReadonlyMap<string, readonly AdministrativeUnit[]> {
  const found = new Map<string, AdministrativeUnit[]>();
  for (const unit of units) {
    for (const name of [unit.name, ...(provinceAliases[unit.name] ?? [])]) {
      const key = unitKey(name);
      found.set(key, [...(found.get(key) ?? []), unit]);
    }
  }
  return found;
}
