import { readIsoDate } from '../../../domain/date/date.ts';
import type { Dated, Length } from './own-periods.ts';

const DIGITS = /\d+/gu;
const YEAR = /^\d{4}$/u;
const ROMAN = /(?<!\p{L})(?:IV|I{1,3})(?!\p{L})/u;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * The words of a period with the month, quarter and year of another of the same length; null where
 * they are not written in figures.
 */
export function corrected(text: string, length: Length, to: Dated): string | null {
  const { year, month } = readIsoDate(length === 'first-months' ? to.end : to.start);
  const wanted = numberOf(length, month);
  const isRoman = length === 'quarter' && ROMAN.test(text);
  let isPlaced = length === 'year' || isRoman;
  const changed = text.replace(DIGITS, (digits) => {
    if (YEAR.test(digits)) return String(year).padStart(4, '0');
    if (isPlaced || wanted === null) return digits;
    isPlaced = true;
    const isPadded = wanted < 3 || (digits.startsWith('0') && wanted < 10);
    return isPadded && length !== 'quarter' ? `0${wanted}` : String(wanted);
  });
  const whole = isRoman
    ? changed.replace(ROMAN, QUARTERS[Math.ceil(month / 3) - 1] ?? '')
    : changed;
  return isPlaced && whole !== text ? whole : null;
}

function numberOf(length: Length, month: number): number | null {
  if (length === 'month' || length === 'first-months') return month;
  return length === 'quarter' ? Math.ceil(month / 3) : null;
}
