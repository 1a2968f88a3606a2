/** What a head is called over the signature, with the role of it. Attested. */
export const headPositions: readonly (readonly [words: string, role: string])[] = [
  ['chủ tịch', 'chair'],
  ['bí thư', 'secretary'],
  ['tổng giám đốc', 'general-director'],
  ['giám đốc', 'director'],
  ['trưởng', 'head'],
  ['chi cục trưởng', 'head'],
  ['cục trưởng', 'head'],
  ['chánh', 'chief'],
  ['hiệu trưởng', 'principal'],
  ['chỉ huy trưởng', 'commander'],
];

/** Before them, of one who stands in. */
export const deputyWord = 'phó';
