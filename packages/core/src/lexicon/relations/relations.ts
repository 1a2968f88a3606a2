/** Words that lead to the parts of the figure before them. Attested. */
export interface PartCueRow {
  readonly phrases: readonly string[];
  /** The parts that follow are said to be all. */
  readonly isClosed: boolean;
  /** They are likely all: it is not said. */
  readonly isImplied?: boolean;
}

export const partCues: readonly PartCueRow[] = [
  { phrases: ['trong đó', 'trong đó có'], isClosed: false },
  { phrases: ['gồm cả', 'bao gồm cả'], isClosed: false },
  { phrases: ['gồm', 'gồm có', 'bao gồm', 'chia ra'], isClosed: true },
  { phrases: ['cụ thể', 'cụ thể là', 'cụ thể như sau'], isClosed: true, isImplied: true },
];

/** Before a figure of all, after one of some: "12 hộ trên tổng số 30 hộ". Attested. */
export const wholeLeads: readonly string[] = [
  'trên tổng số',
  'trên tổng',
  'trong tổng số',
  'trong tổng',
];

/** Before figures that answer, one by one, the things named before them. Attested. */
export const respectively: readonly string[] = [
  'lần lượt',
  'lần lượt là',
  'lần lượt đạt',
  'lần lượt tăng',
  'lần lượt giảm',
  'theo thứ tự',
  'tương ứng',
  'tương ứng là',
];

/** What something led to: "3 vụ cháy làm 2 người chết". Attested. */
export const consequenceVerbs: readonly string[] = ['làm', 'khiến', 'gây'];

/** Before a figure that says where or for whom, after one that says how many. Attested. */
export const adjunctLeads: readonly string[] = ['trên địa bàn', 'tại', 'ở', 'cho', 'thuộc'];

/** With the last part: the parts are all. Attested. */
export const remainderWords: readonly string[] = ['còn lại', 'số còn lại'];

/** Before shares that make up a whole. Attested. */
export const structureWords: readonly string[] = ['cơ cấu'];

/** After the last part: there are others, which have no figure. Attested. */
export const othersWords: readonly string[] = ['khác', 'v.v', 'vân vân'];

/** Of a part: it came out in time, so its percentage is of what came out at all. Attested. */
export const timelyWords: readonly string[] = ['đúng hạn', 'trước hạn', 'đúng thời hạn'];

/** Words of a total that do not say of what it is: "trên tổng số". Attested. */
export const totalWords: readonly string[] = ['trên', 'trong', 'tổng', 'số'];
