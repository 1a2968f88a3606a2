import type { Random } from '../random.ts';
import { type Day, dayOf, workingDay } from './calendar.ts';

/** Where and when a document is written, and by whom. Nobody and no place here exists. */
export interface Setting {
  readonly level: 'xã' | 'phường';
  readonly name: string;
  readonly province: string;
  readonly year: number;
  /** The month that the document is about; it never is the last one of a year. */
  readonly month: number;
  /** The day of the meeting that it tells of. */
  readonly met: Day;
  /** The document's own date. */
  readonly issued: Day;
  readonly number: number;
  readonly chair: string;
  readonly deputies: readonly [string, string];
  readonly secretary: string;
  readonly chief: string;
  readonly economy: string;
}

const NAMES = [
  'Đồng Vọng',
  'Hòa Lâm',
  'Bến Ngự Tây',
  'Khe Ngang',
  'Tân Thạnh',
  'Mường Pha',
  'Lộc Sơn',
];
const PROVINCES = ['Sơn Hà', 'Bình Giang', 'Lam Châu'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi', 'Lương', 'Nông', 'Vũ'];
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Đức', 'Thanh', 'Quốc', 'Ngọc', 'Hữu'];
const GIVEN = [
  'Khải',
  'Hạnh',
  'Tuấn',
  'Lan',
  'Bình',
  'Sáu',
  'Hiền',
  'Trường',
  'Duyên',
  'Phúc',
  'Yến',
  'Thảo',
];

export function settingFrom(random: Random): Setting {
  const level = random.pick(['xã', 'phường'] as const);
  const [year, month] = random.pick(MONTHS);
  const met = workingDay(dayOf(year, month, random.whole(18, 23)));
  const [chair, deputy, other, secretary, chief] = peopleFrom(random);
  return {
    level,
    name: random.pick(NAMES),
    province: random.pick(PROVINCES),
    year,
    month,
    met,
    issued: workingDay(met + random.whole(1, 3)),
    number: random.whole(12, 480),
    chair,
    deputies: [deputy, other],
    secretary,
    chief,
    economy: level === 'xã' ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị',
  };
}

const MONTHS = [
  ...[8, 9, 10, 11].map((month) => [2025, month] as const),
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => [2026, month] as const),
];

// Five people no two of whom have a name in common, so that none is taken for another.
function peopleFrom(random: Random) {
  const [first, middle, given] = [FAMILY, MIDDLE, GIVEN].map((names) => random.shuffled(names));
  const person = (at: number) => `${first?.[at]} ${middle?.[at]} ${given?.[at]}`;
  return [person(0), person(1), person(2), person(3), person(4)] as const;
}
