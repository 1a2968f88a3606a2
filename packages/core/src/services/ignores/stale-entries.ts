import type { Config } from '../../config/config.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import { isEntryOf } from '../../domain/ignore-list/entries.ts';
import type { IgnoreEntry } from '../../domain/ignore-list/ignore-list.ts';

/**
 * The entries of a document that match none of its findings any more. An entry that names no
 * document may match in another, and one whose rule is off is not asked: neither is told.
 *
 * @param entries Those that hold for the document.
 * @param findings All of the document, the ignored ones among them.
 */
export function staleEntries(
  entries: readonly IgnoreEntry[],
  findings: readonly Finding[],
  { rules = {} }: Config,
): readonly IgnoreEntry[] {
  const off = new Set(
    Object.entries(rules).flatMap(([rule, setting]) => {
      const level = typeof setting === 'string' ? setting : setting?.level;
      return level === 'off' ? [rule] : [];
    }),
  );
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    found.set(finding.fingerprint, [...(found.get(finding.fingerprint) ?? []), finding]);
  }
  return entries.filter((entry) => {
    const isAsked = entry.rule === undefined ? off.size === 0 : !off.has(entry.rule);
    const matches = found.get(entry.fingerprint)?.some((finding) => isEntryOf(entry, finding));
    return entry.file !== undefined && isAsked && matches !== true;
  });
}
