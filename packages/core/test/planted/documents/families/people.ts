import type { Random } from '../../random.ts';

const FAMILY = ['Vi', 'Lù', 'Hà', 'Quách', 'Cao', 'Tạ'];
const MIDDLE = ['Xuân', 'Công', 'Hồng', 'Thế', 'Kim', 'Viết'];
const GIVEN = ['Bách', 'Đông', 'Mến', 'Thiện', 'Quyết', 'Cường'];

/** Persons beside those of the setting, no two of whom have a name in common. */
export function othersFrom(random: Random): readonly [string, string, string] {
  const [first, middle, given] = [FAMILY, MIDDLE, GIVEN].map((names) => random.shuffled(names));
  const person = (at: number) => `${first?.[at]} ${middle?.[at]} ${given?.[at]}`;
  return [person(0), person(1), person(2)];
}
