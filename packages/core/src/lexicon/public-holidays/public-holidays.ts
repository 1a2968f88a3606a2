import type { Source } from '../source.ts';

/** A public holiday on the same day of every year. */
export interface HolidayRow {
  readonly name: string;
  readonly month: number;
  readonly day: number;
  /** The first year in which it was one. */
  readonly since?: number;
  readonly source: Source;
}

const LABOUR_CODE = { law: 'Bộ luật Lao động 2019, Điều 112' } as const;

export const holidays: readonly HolidayRow[] = [
  { name: 'Tết Dương lịch', month: 1, day: 1, source: LABOUR_CODE },
  { name: 'Ngày Chiến thắng', month: 4, day: 30, source: LABOUR_CODE },
  { name: 'Ngày Quốc tế lao động', month: 5, day: 1, source: LABOUR_CODE },
  { name: 'Quốc khánh', month: 9, day: 2, source: LABOUR_CODE },
  { name: 'Ngày Văn hóa Việt Nam', month: 11, day: 24, since: 2026, source: 'unverified' },
];

/** Holidays of the lunar calendar in one year, as they fall at the time of Việt Nam (UTC+7). */
export interface LunarHolidayRow {
  /** The first day of the lunar year (Tết Nguyên đán). */
  readonly newYear: string;
  /** The tenth day of the third month (Giỗ Tổ Hùng Vương). */
  readonly kings: string;
}

/** Computed from the new moons at UTC+7. Bộ luật Lao động 2019, Điều 112 names the days. */
export const lunarHolidays: readonly LunarHolidayRow[] = [
  { newYear: '2015-02-19', kings: '2015-04-28' },
  { newYear: '2016-02-08', kings: '2016-04-16' },
  { newYear: '2017-01-28', kings: '2017-04-06' },
  { newYear: '2018-02-16', kings: '2018-04-25' },
  { newYear: '2019-02-05', kings: '2019-04-14' },
  { newYear: '2020-01-25', kings: '2020-04-02' },
  { newYear: '2021-02-12', kings: '2021-04-21' },
  { newYear: '2022-02-01', kings: '2022-04-10' },
  { newYear: '2023-01-22', kings: '2023-04-29' },
  { newYear: '2024-02-10', kings: '2024-04-18' },
  { newYear: '2025-01-29', kings: '2025-04-07' },
  { newYear: '2026-02-17', kings: '2026-04-26' },
  { newYear: '2027-02-06', kings: '2027-04-16' },
  { newYear: '2028-01-26', kings: '2028-04-04' },
  { newYear: '2029-02-13', kings: '2029-04-23' },
  { newYear: '2030-02-02', kings: '2030-04-12' },
  { newYear: '2031-01-23', kings: '2031-04-01' },
  { newYear: '2032-02-11', kings: '2032-04-19' },
  { newYear: '2033-01-31', kings: '2033-04-09' },
  { newYear: '2034-02-19', kings: '2034-04-28' },
  { newYear: '2035-02-08', kings: '2035-04-17' },
  { newYear: '2036-01-28', kings: '2036-04-06' },
];
