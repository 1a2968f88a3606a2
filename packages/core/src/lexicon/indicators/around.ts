/** Words before the name of an indicator that leave what it measures as it is. Attested. */
export const indicatorLeads: readonly string[] = [
  'kết quả',
  'công tác',
  'số',
  'tổng',
  'tổng số',
  'thực hiện',
  'ghi nhận',
  'xảy ra',
  'hiện có',
  'lũy kế',
];

/** Words before it that turn what is said to what is not done, or not yet. Attested. */
export const undoneWords: readonly string[] = ['chưa', 'không', 'phải', 'cần', 'sẽ'];

/** Before a figure whose name follows it: there are so many. Attested. */
export const thereAreWords: readonly string[] = ['có', 'còn', 'là', 'ra', 'nhận', 'số'];

/** "trong đó có": so many of those just named, whatever was done with them. Attested. */
export const ofThoseWord = 'đó';

/** Words after it that leave what it measures as it is. Attested. */
export const indicatorTails: readonly string[] = [
  'các loại',
  'thực hiện',
  'lũy kế',
  'đến nay',
  'hiện nay',
  'hiện có',
  'toàn địa bàn',
  'trên địa bàn',
];

/**
 * Words after which something is left out of a figure: it is no longer the indicator itself.
 * Attested.
 */
export const leftOutWords: readonly string[] = [
  'không tính',
  'chưa tính',
  'không kể',
  'chưa kể',
  'không bao gồm',
  'chưa bao gồm',
  'loại trừ',
];
