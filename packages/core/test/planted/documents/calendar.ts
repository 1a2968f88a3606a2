/** A day, counted from 1 January 1970. */
export type Day = number;

const MILLISECONDS = 86_400_000;
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

export const dayOf = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

export const fieldsOf = (day: Day) => {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const isWeekend = (day: Day): boolean => [0, 6].includes(weekday(day));

/** That day, or the Monday after it. */
export const workingDay = (day: Day): Day => (isWeekend(day) ? workingDay(day + 1) : day);

export const weekdayName = (day: Day): string => WEEKDAYS[weekday(day)] ?? '';

/** "05/8/2026": the day in two digits, as offices write it. */
export function slashed(day: Day): string {
  const { year, month, day: date } = fieldsOf(day);
  return `${padded(date)}/${month < 3 ? padded(month) : month}/${year}`;
}

/** "ngày 05 tháng 8 năm 2026". */
export function inWords(day: Day): string {
  const { year, month, day: date } = fieldsOf(day);
  return `ngày ${padded(date)} tháng ${month < 3 ? padded(month) : month} năm ${year}`;
}

/** At least two digits. */
export function padded(number: number): string {
  return String(number).padStart(2, '0');
}

const weekday = (day: Day): number => new Date(day * MILLISECONDS).getUTCDay();
