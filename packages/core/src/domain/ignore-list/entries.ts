import type { IgnoreEntry } from './ignore-list.ts';

/** Whether an entry speaks of a finding. */
export function isEntryOf(
  entry: IgnoreEntry,
  finding: { readonly fingerprint: string; readonly rule: string },
): boolean {
  const { fingerprint, rule } = entry;
  return fingerprint === finding.fingerprint && (rule === undefined || rule === finding.rule);
}

/**
 * Looks up the entries that hold for a document: those that name it, and those that name none.
 * The document is named as seen from the list, with `/` between folders.
 *
 * @example
 * ```ts
 * const entry = { fingerprint: '9f3c2a71d04be865', reason: 'theo biểu' };
 * const entriesOf = entriesByFile([entry, { ...entry, file: 'thang-10/du-thao.md' }]);
 * entriesOf('thang-10/du-thao.md').length; // 2
 * entriesOf('thang-11/du-thao.md').length; // 1
 * ```
 */
export function entriesByFile(
  entries: readonly IgnoreEntry[],
): (file: string) => readonly IgnoreEntry[] {
  const anywhere = entries.filter(({ file }) => file === undefined);
  const named = new Map<string, IgnoreEntry[]>();
  for (const entry of entries) {
    if (entry.file === undefined) continue;
    // file systems differ in how they compose accents
    const file = entry.file.normalize('NFC');
    const known = named.get(file);
    if (known === undefined) named.set(file, [entry]);
    else known.push(entry);
  }
  return (file) => [...(named.get(file.normalize('NFC')) ?? []), ...anywhere];
}

/**
 * A list as it is written: sorted, each entry once and on a line of its own, so that two lists
 * that grew apart can be joined line by line.
 *
 * @example
 * ```ts
 * formatIgnoreList([{ fingerprint: '9f3c2a71d04be865', reason: 'theo biểu' }]);
 * // '{\n  "entries": [\n    {"fingerprint":"9f3c2a71d04be865","reason":"theo biểu"}\n  ]\n}\n'
 * ```
 */
export function formatIgnoreList(entries: readonly IgnoreEntry[]): string {
  const lines = entries.map(({ fingerprint, rule, file, reason }) => {
    return `    ${JSON.stringify({ fingerprint, rule, file, reason })}`;
  });
  const unique = [...new Set(lines.sort())];
  if (unique.length === 0) return '{\n  "entries": []\n}\n';
  return `{\n  "entries": [\n${unique.join(',\n')}\n  ]\n}\n`;
}
