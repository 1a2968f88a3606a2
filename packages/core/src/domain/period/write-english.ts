import type { PeriodShape } from './period-shape.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A period in English, for readers; nothing reads it back. */
export function writeEnglish(named: PeriodShape): string {
  switch (named.shape) {
    case 'stated': {
      const { kind, year, quarter, month, week, day } = named;
      const ofMonth = month === undefined ? undefined : MONTHS[month - 1];
      if (kind === 'quarter') return words(`Q${quarter ?? ''}`, year);
      if (kind === 'week') return words('week', week, year);
      return kind === 'day' ? words(day, ofMonth, year) : words(ofMonth, year);
    }
    case 'year':
      return named.year === undefined ? 'the whole year' : `${named.year}`;
    case 'months': {
      const { months, side = 'first', year } = named;
      const isBare = named.side === undefined && year === undefined;
      return isBare ? `${months} months` : `the ${side} ${months} months of ${year ?? 'the year'}`;
    }
    case 'years':
      return `${named.first}–${named.last}`;
    case 'to-date':
      return 'the year to date';
    case 'range':
      return `from ${writeEnglish(named.from)} to ${writeEnglish(named.to)}`;
  }
}

function words(...parts: readonly (number | string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}
