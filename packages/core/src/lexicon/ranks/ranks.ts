import type { Source } from '../source.ts';

/** A rank of the armed forces or a degree, which stands before a name and is no post. */
export interface RankRow {
  /** The first is the one in full. */
  readonly phrases: readonly string[];
  readonly kind: 'rank' | 'degree';
  readonly source: Source;
}

const rank = (...phrases: readonly string[]): RankRow => ({
  phrases,
  kind: 'rank',
  source: 'attested',
});
const degree = (...phrases: readonly string[]): RankRow => ({
  phrases,
  kind: 'degree',
  source: 'attested',
});

export const ranks: readonly RankRow[] = [
  rank('Đại tướng'),
  rank('Thượng tướng'),
  rank('Trung tướng'),
  rank('Thiếu tướng'),
  rank('Đại tá'),
  rank('Thượng tá'),
  rank('Trung tá'),
  rank('Thiếu tá'),
  rank('Đại úy'),
  rank('Thượng úy'),
  rank('Trung úy'),
  rank('Thiếu úy'),
  degree('Giáo sư', 'GS'),
  degree('Phó Giáo sư', 'PGS'),
  degree('Tiến sĩ', 'Tiến sỹ', 'TS'),
  degree('Thạc sĩ', 'Thạc sỹ', 'ThS', 'Ths'),
  degree('Bác sĩ', 'Bác sỹ', 'BS'),
  degree('Kỹ sư', 'KS'),
  degree('Cử nhân'),
  degree('Luật sư'),
  degree('Nhà giáo Ưu tú', 'NGƯT'),
  degree('Nhà giáo'),
  degree('Thầy thuốc Ưu tú', 'TTƯT'),
  degree('CKI', 'CKII', 'BSCKI', 'BSCKII'),
];
