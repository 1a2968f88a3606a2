/** Branches of the political system, as the lexicon's rows name them. */
export type BranchName =
  | 'party'
  | 'national-assembly'
  | 'council'
  | 'government'
  | 'front'
  | 'mass-organisation'
  | 'armed-forces'
  | 'court'
  | 'procuracy'
  | 'enterprise'
  | 'other';

/** Tiers of government, as the lexicon's rows name them. */
export type LevelName = 'central' | 'province' | 'district' | 'commune' | 'village';
