import { type Config, parseConfig, renderConfigProblem } from '@baocao/core';

/** The language of messages. */
export type Locale = 'vi' | 'en';

/** Settings that can be used, and what was wrong with those that cannot. */
export interface ReadSettings {
  readonly locale: Locale;
  readonly config: Config;
  readonly problems: readonly string[];
}

const defaults: ReadSettings = { locale: 'vi', config: {}, problems: [] };

/** Reads what the client says when it starts the server; other options in it are not ours. */
export function readInitial(options: unknown): ReadSettings {
  if (!isRecord(options)) return defaults;
  const { locale, rules } = options;
  return readSettings({ locale, rules }, defaults);
}

/**
 * Reads the section `baocao` as a client sends it: anything at all. What cannot be used falls
 * back to `fallback` and is named among the problems.
 */
export function readSettings(section: unknown, fallback: ReadSettings): ReadSettings {
  if (section === null || section === undefined) return fallback;
  if (!isRecord(section)) {
    return { ...fallback, problems: [`baocao: ${JSON.stringify(section)}`] };
  }
  // clients send null for what is not set; `trace` is the client's own
  const given = Object.entries(section).filter(([key, value]) => key !== 'trace' && value != null);
  const { locale, ...rest } = Object.fromEntries(given);
  const language = locale === 'vi' || locale === 'en' ? locale : undefined;
  const strange =
    locale === undefined || language ? [] : [`baocao.locale: ${JSON.stringify(locale)} (vi, en)`];
  const parsed = parseConfig(rest);
  return 'config' in parsed
    ? { locale: language ?? fallback.locale, config: parsed.config, problems: strange }
    : {
        locale: language ?? fallback.locale,
        config: fallback.config,
        problems: [
          ...strange,
          ...parsed.problems.map((it) => renderConfigProblem(it, language ?? fallback.locale)),
        ],
      };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
