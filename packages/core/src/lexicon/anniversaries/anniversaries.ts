/** Words that say that a number of years is that of an anniversary. Attested. */
export const anniversaryWords: readonly string[] = ['kỷ niệm', 'kỉ niệm'];

/** Before an anniversary that is still to come. Attested. */
export const comingWords: readonly string[] = [
  'hướng tới',
  'hướng đến',
  'tiến tới',
  'chào mừng',
  'chuẩn bị',
];
