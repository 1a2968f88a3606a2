import type { DayPart } from './meeting.ts';

/** The hours that each part of the day may have, written in 24 or in 12: "14 giờ", "2 giờ chiều". */
const HOURS: Readonly<Record<DayPart, readonly (readonly [first: number, last: number])[]>> = {
  morning: [[0, 12]],
  afternoon: [
    [0, 6],
    [10, 18],
  ],
  evening: [
    [0, 12],
    [17, 23],
  ],
};

/**
 * Whether an hour lies in a part of the day, however people count hours: "2 giờ chiều" does,
 * "11 giờ trưa" too, "14 giờ sáng" does not.
 *
 * @param time HH:MM
 */
export function isInPart(time: string, part: DayPart): boolean {
  const hour = Number(time.slice(0, 2));
  return HOURS[part].some(([first, last]) => hour >= first && hour <= last);
}
