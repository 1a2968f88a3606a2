import type { Finding } from '../domain/finding/finding.ts';
import { isEntryOf } from '../domain/ignore-list/entries.ts';
import type { IgnoreEntry } from '../domain/ignore-list/ignore-list.ts';

/** Flags the findings that stand in a list of the office; they stay in the data. */
export function flagListed(
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
): readonly Finding[] {
  if (entries.length === 0) return findings;
  const alike = new Map<string, IgnoreEntry[]>();
  for (const entry of entries) {
    const known = alike.get(entry.fingerprint);
    if (known === undefined) alike.set(entry.fingerprint, [entry]);
    else known.push(entry);
  }
  return findings.map((finding) => {
    const entry = alike.get(finding.fingerprint)?.find((each) => isEntryOf(each, finding));
    if (entry === undefined || finding.ignored !== undefined) return finding;
    return { ...finding, ignored: { by: 'file', reason: entry.reason } };
  });
}
