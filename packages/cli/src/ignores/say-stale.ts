import { complain } from '../io/output.ts';
import type { Messages } from '../messages.ts';
import { shownPath } from '../settings/disk.ts';
import type { IgnoreLists } from './lists.ts';

/** How many entries of a list are named; of the others the number is enough. */
const NAMED = 5;

/** Says which entries of the lists match nothing any more. */
export function sayStale(lists: IgnoreLists, words: Messages): void {
  for (const { file, entries } of lists.stale()) {
    const named = entries
      .slice(0, NAMED)
      .map((entry) => [entry.file, entry.rule, entry.fingerprint].filter(Boolean).join(' '));
    complain(words.stale(shownPath(file), named, entries.length - named.length));
  }
}
