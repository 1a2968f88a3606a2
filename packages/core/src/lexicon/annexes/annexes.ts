/** What annexes are called, each with the kind it is. Attested. */
export const annexWords = [
  { phrases: ['phụ lục', 'phụ lục số'], type: 'annex' },
  { phrases: ['biểu số', 'phụ biểu', 'phụ biểu số', 'biểu'], type: 'form' },
] as const;

/** Words that say that an annex goes with the document. Attested. */
export const attachedWords: readonly string[] = ['kèm theo', 'đính kèm', 'gửi kèm', 'kèm'];

/** Words that lead a reader to an annex. Attested. */
export const leadingWords: readonly string[] = ['tại', 'xem', 'theo', 'ở', 'trong', 'nêu tại'];

/** Documents of others, whose annexes are not those of the text. Attested. */
export const otherDocuments: readonly string[] = [
  'luật',
  'nghị định',
  'thông tư',
  'quyết định',
  'nghị quyết',
  'công văn',
  'kế hoạch',
  'hướng dẫn',
  'quy chế',
  'quy định',
  'chỉ thị',
  'chương trình số',
  'tờ trình',
  'báo cáo số',
  'thông báo số',
  'qcvn',
  'tcvn',
];
