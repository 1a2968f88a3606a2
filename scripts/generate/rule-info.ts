import { join } from 'node:path';
import type * as z from 'zod';
import type { RuleFolder } from './rule-folders.ts';
import { root } from './workspace.ts';

export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];
export type Level = 'error' | 'warning' | 'info' | 'hint';

/** What generation reads of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Level;
  readonly since: string;
  /** What it rests on: arithmetic, or a law and article. */
  readonly basis: Readonly<Record<Locale, string>>;
  readonly name: Readonly<Record<Locale, string>>;
  /** What an office may set besides the level. */
  readonly options?: z.ZodType;
}

/** Imports every rule from its own folder, so that a stale registry cannot hide one. */
export function loadRules(folders: readonly RuleFolder[]): Promise<RuleInfo[]> {
  return Promise.all(
    folders.map(async ({ family, rule, constant, file }) => {
      const module: Record<string, RuleInfo> = await import(join(root, file));
      const info = module[constant];
      if (info === undefined) throw new Error(`${file} must export the rule as \`${constant}\``);
      if (info.id !== `${family}/${rule}`)
        throw new Error(`${file}: id ${info.id} is not its folder`);
      return info;
    }),
  );
}

/** The words a reader sees for a level (after the project's model wording). */
export const levelNames: Readonly<Record<Locale, Readonly<Record<Level | 'off', string>>>> = {
  vi: {
    error: 'Cần sửa',
    warning: 'Cần xem lại',
    info: 'Lưu ý',
    hint: 'Gợi ý',
    off: 'Tắt',
  },
  en: {
    error: 'To correct',
    warning: 'To review',
    info: 'Note',
    hint: 'Suggestion',
    off: 'Off',
  },
};
