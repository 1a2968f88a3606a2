import type { ConfigProblem } from '../../config/config-problem.ts';
import type { Locale } from '../locale.ts';

/**
 * What is wrong with a configuration, in words for whoever wrote it.
 *
 * @example
 * ```ts
 * renderConfigProblem({ path: 'ruls', kind: 'unknown', nearest: 'rules' }, 'vi');
 * // 'Có mục lạ “ruls”. Có phải “rules”?'
 * ```
 */
export function renderConfigProblem(problem: ConfigProblem, locale: Locale): string {
  const { path, kind, nearest, allowed } = problem;
  const isVietnamese = locale === 'vi';
  if (kind === 'unknown') {
    const strange = isVietnamese ? `Có mục lạ “${path}”.` : `Unknown key “${path}”.`;
    if (nearest === undefined) return strange;
    return isVietnamese
      ? `${strange} Có phải “${nearest}”?`
      : `${strange} Did you mean “${nearest}”?`;
  }
  const place = path === '' ? (isVietnamese ? 'Cài đặt' : 'The settings') : `“${path}”`;
  if (allowed === undefined) {
    return isVietnamese ? `${place} chưa đúng dạng.` : `${place} cannot be used as it is.`;
  }
  const values = allowed.join(', ');
  return isVietnamese ? `${place} chỉ nhận: ${values}.` : `${place} takes one of: ${values}.`;
}
