import { nameLeads, postLabels } from '../../../lexicon/titles/beside.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';

const SEPARATORS = new Set([',', '-', '–', '—', '~', '(', ':', '=', '_', '“', '"', '/']);
const MOST_SEPARATORS = 3;
const LABELS = new Set(postLabels.map(foldPhrase));
const LEADS = new Set(nameLeads.map(fold));

/** Index of the first of the signs before a token that may part a name from a post. */
export function beforeSeparators(tokens: readonly Token[], to: number): number {
  let at = to;
  // "Ông Đỗ Văn Nam - Chức vụ: Chủ tịch UBND xã"
  const label = `${tokens[at - 3]?.key} ${tokens[at - 2]?.key}`;
  if (tokens[at - 1]?.key === ':' && LABELS.has(label)) at -= 3;
  const from = at;
  while (from - at < MOST_SEPARATORS && SEPARATORS.has(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

/** Whether a name that stands alone may begin at a token: after a sign, "và", "do" and the like. */
export function mayBeginName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'sign') return true;
  return LEADS.has(before.key);
}
