import type { BranchName, LevelName } from '../political-system.ts';
import type { Source } from '../source.ts';

/** The place of posts within their tier; a smaller one is named before a greater. */
export interface OrderRow {
  readonly branches: readonly BranchName[];
  /** Absent: whatever else these branches have. */
  readonly roles?: readonly string[];
  readonly rank: number;
  readonly source: Source;
}

/** A higher tier comes first. */
export const levelOrder: readonly LevelName[] = [
  'central',
  'province',
  'district',
  'commune',
  'village',
];

const state: readonly BranchName[] = ['government', 'national-assembly'];

/** Party, council, government, Front: the order in which posts of one tier are named. */
export const titleOrder: readonly OrderRow[] = [
  { branches: ['party'], roles: ['general-secretary'], rank: 0, source: 'attested' },
  { branches: ['party'], roles: ['secretary'], rank: 1, source: 'attested' },
  { branches: ['party'], roles: ['deputy-secretary'], rank: 2, source: 'attested' },
  { branches: ['party'], roles: ['standing-member'], rank: 3, source: 'attested' },
  { branches: ['party'], roles: ['member', 'alternate-member'], rank: 4, source: 'attested' },
  { branches: state, roles: ['president', 'prime-minister'], rank: 5, source: 'attested' },
  { branches: ['party'], rank: 6, source: 'unverified' },
  { branches: ['national-assembly'], roles: ['chair'], rank: 9, source: 'attested' },
  { branches: ['council'], roles: ['chair'], rank: 10, source: 'attested' },
  { branches: ['government'], roles: ['chair'], rank: 11, source: 'attested' },
  {
    branches: ['council', 'national-assembly'],
    roles: ['vice-chair'],
    rank: 12,
    source: 'attested',
  },
  { branches: ['government'], roles: ['vice-chair'], rank: 13, source: 'attested' },
  { branches: ['council', 'national-assembly'], rank: 15, source: 'unverified' },
  { branches: ['government', 'armed-forces'], rank: 16, source: 'unverified' },
  { branches: ['front'], rank: 17, source: 'attested' },
  { branches: ['mass-organisation', 'court', 'procuracy'], rank: 18, source: 'unverified' },
  { branches: ['enterprise', 'other'], rank: 19, source: 'unverified' },
];
