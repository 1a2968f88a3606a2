import type { Source } from '../source.ts';

/** A type of administrative unit, with its tier and the days on which there were such units. */
export interface UnitTypeRow {
  readonly type: string;
  readonly phrases: readonly string[];
  readonly level: 'province' | 'district' | 'commune' | 'village';
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly source: Source;
}

const THREE_TIERS = { law: 'Luật 77/2015/QH13', article: 'Điều 2' } as const;
const TWO_TIERS = { law: 'Luật 72/2025/QH15', article: 'Điều 1' } as const;
const LAST_OF_THREE = '2025-06-30';

/**
 * Three tiers up to 30/06/2025, two from 01/07/2025 (Luật Tổ chức chính quyền địa phương). A city may be
 * of the first or, up to then, of the second tier: its name tells.
 */
export const unitTypes: readonly UnitTypeRow[] = [
  { type: 'tỉnh', phrases: ['tỉnh'], level: 'province', source: TWO_TIERS },
  { type: 'thành phố', phrases: ['thành phố', 'TP'], level: 'province', source: TWO_TIERS },
  {
    type: 'huyện',
    phrases: ['huyện'],
    level: 'district',
    validTo: LAST_OF_THREE,
    source: THREE_TIERS,
  },
  {
    type: 'quận',
    phrases: ['quận'],
    level: 'district',
    validTo: LAST_OF_THREE,
    source: THREE_TIERS,
  },
  {
    type: 'thị xã',
    phrases: ['thị xã', 'TX'],
    level: 'district',
    validTo: LAST_OF_THREE,
    source: THREE_TIERS,
  },
  { type: 'xã', phrases: ['xã'], level: 'commune', source: TWO_TIERS },
  { type: 'phường', phrases: ['phường'], level: 'commune', source: TWO_TIERS },
  {
    type: 'đặc khu',
    phrases: ['đặc khu'],
    level: 'commune',
    validFrom: '2025-07-01',
    source: TWO_TIERS,
  },
  {
    type: 'thị trấn',
    phrases: ['thị trấn'],
    level: 'commune',
    validTo: LAST_OF_THREE,
    source: THREE_TIERS,
  },
  // parts of a commune, no tier of government
  { type: 'thôn', phrases: ['thôn'], level: 'village', source: 'attested' },
  { type: 'tổ dân phố', phrases: ['tổ dân phố', 'TDP'], level: 'village', source: 'attested' },
  { type: 'khu phố', phrases: ['khu phố'], level: 'village', source: 'attested' },
  { type: 'ấp', phrases: ['ấp'], level: 'village', source: 'attested' },
  { type: 'xóm', phrases: ['xóm'], level: 'village', source: 'attested' },
  { type: 'khóm', phrases: ['khóm'], level: 'village', source: 'attested' },
  { type: 'buôn', phrases: ['buôn'], level: 'village', source: 'attested' },
  { type: 'làng', phrases: ['làng'], level: 'village', source: 'attested' },
];
