import type { Source } from '../source.ts';

/** A committee of the Party and the types of units it leads. */
export interface CommitteeRow {
  readonly committee: string;
  readonly units: readonly string[];
  readonly source: Source;
}

/** Which committee stands beside the bodies of which unit (Điều lệ Đảng; seen throughout). */
export const committees: readonly CommitteeRow[] = [
  { committee: 'tỉnh ủy', units: ['tỉnh'], source: 'attested' },
  { committee: 'thành ủy', units: ['thành phố', 'tp'], source: 'attested' },
  { committee: 'thị ủy', units: ['thị xã', 'tx'], source: 'attested' },
  { committee: 'huyện ủy', units: ['huyện'], source: 'attested' },
  { committee: 'quận ủy', units: ['quận'], source: 'attested' },
  {
    committee: 'đảng ủy',
    units: ['xã', 'phường', 'đặc khu', 'thị trấn'],
    source: 'attested',
  },
];

/** Every word for a type of unit after "UBND" or "HĐND", the longer ones first. */
export const unitTypeWords: readonly string[] = [
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
  'tp',
  'tx',
];
