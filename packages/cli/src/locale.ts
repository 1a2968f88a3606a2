/** Languages the program speaks; the first is the default. */
export const locales = ['vi', 'en'] as const;

/** A language the program speaks. */
export type Locale = (typeof locales)[number];

/** Whether `value` names a language the program speaks. */
function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language a command line asks for, read before anything else so that complaints are in it. */
export function askedLocale(args: readonly string[]): Locale {
  const inline = args.find((arg) => arg.startsWith('--locale='));
  const asked = inline?.slice('--locale='.length) ?? args[args.indexOf('--locale') + 1];
  return isLocale(asked) ? asked : locales[0];
}
