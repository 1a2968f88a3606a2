import { readFile } from 'node:fs/promises';
import { type Locale, locales } from '../../locale.ts';

const folder = new URL('./rules/', import.meta.url);

/** The page of a rule in the language asked for, else in another; absent if there is none. */
export async function rulePage(rule: string, locale: Locale): Promise<string | undefined> {
  for (const each of [locale, ...locales]) {
    try {
      const page = await readFile(new URL(`${each}/${rule}.md`, folder), 'utf8');
      return page.replace(/^---\n(?:.*\n)*?---\n+/u, '');
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') throw failure;
    }
  }
  return undefined;
}

/** What a page is headed. */
export function pageTitle(page: string): string {
  return /^# +(\S.*)$/mu.exec(page)?.[1] ?? '';
}
