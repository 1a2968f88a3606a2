import type { Finding } from '../../domain/finding/finding.ts';
import type { IgnoreEntry } from '../../domain/ignore-list/ignore-list.ts';

/**
 * Entries that accept the findings of a document as they are, so that only new ones are shown.
 * What is ignored already needs none.
 *
 * @example
 * ```ts
 * const { findings } = analyze('Thu ngân sách tăng 8,5%%.');
 * const entries = baselineEntries(findings, { file: 'du-thao.md', reason: 'có từ trước' });
 * analyze('Thu ngân sách tăng 8,5%%.', { ignoreList: entries }).findings[0]?.ignored?.by; // 'file'
 * ```
 */
export function baselineEntries(
  findings: readonly Finding[],
  { file, reason }: { readonly file?: string; readonly reason: string },
): readonly IgnoreEntry[] {
  return findings
    .filter(({ ignored }) => ignored === undefined)
    .map(({ fingerprint, rule }) => ({
      fingerprint,
      rule,
      ...(file === undefined ? {} : { file: file.normalize('NFC') }),
      reason,
    }));
}
