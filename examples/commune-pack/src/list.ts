// The shape of the list, as the package publishes it: an export of tables, in which anything may be null.

/** A province of the list. */
export interface ListedProvince {
  readonly province_code: string;
  readonly name: string;
}

/** A commune of the list, as it is since 01/7/2025. */
export interface ListedWard {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
}

/** What a commune of before became. */
export interface ListedMapping {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string | null;
  readonly new_ward_name: string | null;
  readonly new_province_name: string | null;
}

/** The three tables of the list. */
export interface CommuneList {
  readonly provinces: readonly ListedProvince[];
  readonly wards: readonly ListedWard[];
  readonly mappings: readonly ListedMapping[];
}

interface Table {
  readonly type?: string;
  readonly name?: string;
  readonly data?: readonly unknown[];
}

/** Finds the tables in the export. */
export function readList(database: readonly Table[]): CommuneList {
  const table = <Row>(name: string) => {
    const found = database.find((it) => it.type === 'table' && it.name === name);
    return (found?.data ?? []) as readonly Row[];
  };
  return {
    provinces: table<ListedProvince>('provinces'),
    wards: table<ListedWard>('wards'),
    mappings: table<ListedMapping>('ward_mappings'),
  };
}
