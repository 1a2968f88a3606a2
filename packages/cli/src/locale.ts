/** Languages the program speaks; the first is the default. */
export const locales = ['vi', 'en'] as const;

/** A language the program speaks. */
export type Locale = (typeof locales)[number];

/** Whether `value` names a language the program speaks. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
