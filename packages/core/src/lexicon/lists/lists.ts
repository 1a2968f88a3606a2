/** Words after a number of things that lead to them by name. Attested. */
export interface ListLeadRow {
  readonly phrases: readonly string[];
  /** All of them follow, with a colon or without: "04 dự án, gồm A; B". */
  readonly isClosed: boolean;
}

export const listLeads: readonly ListLeadRow[] = [
  { phrases: ['gồm', 'gồm có', 'gồm các', 'bao gồm'], isClosed: true },
  { phrases: ['là', 'đó là', 'cụ thể', 'cụ thể là'], isClosed: false },
];

/** In a list: it names some of all, or says more of what it names. Attested. */
export const partialListWords: readonly string[] = [
  'nhất là',
  'như',
  'trong đó',
  'chủ yếu',
  'chủ yếu là',
  'điển hình',
  'điển hình là',
  'tiêu biểu',
  'tiêu biểu là',
  'khác',
  'v.v',
  'vân vân',
  'mỗi',
  'còn lại',
  'lần lượt',
];
