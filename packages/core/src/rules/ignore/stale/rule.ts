import type { Finding } from '../../../domain/finding/finding.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Ignore } from '../../../domain/report/report.ts';
import { lastBeginning } from '../../../domain/span/locate.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem, ReviewInput } from '../../rule.ts';

type MessageId = 'staleRule' | 'stale';

/** A comment that asks to ignore what is not found any more. */
export const ignoreStale = defineRule<MessageId>({
  id: 'ignore/stale',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'Ghi chú bỏ qua trong dự thảo', en: 'The comments of the draft' },
  name: {
    vi: 'Ghi chú bỏ qua không còn tác dụng',
    en: 'A comment that ignores nothing any more',
  },
  messages: {
    staleRule: {
      headline: {
        vi: 'Nhắc nhở đã bỏ qua không còn gặp.',
        en: 'This ignore no longer matches anything.',
      },
      detail: {
        vi: 'Ở đây không có nhắc nhở nào thuộc quy tắc “{rule}”. Có thể xóa ghi chú này.',
        en: 'There is no finding of the rule “{rule}” here. The comment can be removed.',
      },
    },
    stale: {
      headline: {
        vi: 'Nhắc nhở đã bỏ qua không còn gặp.',
        en: 'This ignore no longer matches anything.',
      },
      detail: {
        vi: 'Ở đây không có nhắc nhở nào. Có thể xóa ghi chú này.',
        en: 'There is no finding here. The comment can be removed.',
      },
    },
  },
  related: {},
  fixes: {},
  find: () => [],
  review,
});

function review({ report, findings, off }: ReviewInput): readonly Problem<MessageId>[] {
  const { ignores = [] } = report;
  if (ignores.length === 0) return [];
  const places = placesOf(findings);
  return ignores.flatMap((ignore, index) => {
    const { rule, comment } = ignore;
    // whether a rule that is off would have found something is not known
    const isAsked = rule === undefined ? off.size === 0 : !off.has(rule);
    if (!isAsked || rule === ignoreStale.id || covers(ignore, places)) return [];
    return [
      {
        messageId: rule === undefined ? 'stale' : 'staleRule',
        params: rule === undefined ? {} : { rule },
        path: pointerTo('ignores', index),
        span: comment,
      },
    ];
  });
}

type Places = ReadonlyMap<string | undefined, readonly number[]>;

/** Where the findings of each rule, and under `undefined` those of all rules, begin, in order. */
function placesOf(findings: readonly Pick<Finding, 'rule' | 'span'>[]): Places {
  const places = new Map<string | undefined, number[]>([[undefined, []]]);
  for (const { rule, span } of findings) {
    for (const key of [rule, undefined]) {
      const list = places.get(key) ?? [];
      list.push(span?.start ?? Number.NEGATIVE_INFINITY);
      places.set(key, list);
    }
  }
  for (const list of places.values()) list.sort((a, b) => a - b);
  return places;
}

function covers({ rule, span }: Ignore, places: Places): boolean {
  const starts = places.get(rule) ?? [];
  if (span === undefined) return starts.length > 0;
  const last = starts[lastBeginning(starts, span.end - 1, (start) => start)];
  return last !== undefined && last >= span.start;
}
