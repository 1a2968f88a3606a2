import type { TitleReading } from './title-reading.ts';

/**
 * Gives posts named together the unit that only one of them names: "Phó Bí thư Thành ủy, Chủ tịch
 * HĐND TP Bình Sơn". What is of another tier keeps apart.
 */
export function shareUnit<Title extends TitleReading>(titles: readonly Title[]): readonly Title[] {
  if (titles.length < 2) return titles;
  return titles.map((title, index) => {
    if (title.place !== undefined) return title;
    const after = titles.slice(index + 1);
    const before = titles.slice(0, index).reverse();
    const unit = [...after, ...before].find((other) => mayShare(title, other));
    if (unit === undefined) return title;
    const level = title.level ?? unit.level;
    return {
      ...title,
      ...(level === undefined ? {} : { level }),
      ...(unit.place === undefined ? {} : { place: unit.place }),
    };
  });
}

function mayShare(title: TitleReading, other: TitleReading): boolean {
  if (other.place === undefined && (other.level === undefined || title.level !== undefined)) {
    return false;
  }
  if (other.former !== title.former) return false;
  if (title.level === undefined) return other.level !== 'village' && other.level !== 'central';
  return other.level === title.level;
}
