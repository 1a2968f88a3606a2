import type { Slip } from '../../../domain/slip/slip.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'doubledSign';

/** A figure whose signs are written twice. */
export const figureMalformed = defineRule<MessageId>({
  id: 'figure/malformed',
  severity: 'error',
  scope: 'block',
  since: '0.1.0',
  basis: { vi: 'Cách viết số liệu', en: 'How figures are written' },
  name: { vi: 'Số liệu thừa ký hiệu', en: 'A figure with a sign too many' },
  messages: {
    doubledSign: {
      headline: { vi: 'Thừa ký hiệu.', en: 'Extra sign.' },
      detail: {
        vi: '“{text}” thừa một dấu “{sign}”.',
        en: '“{text}” has one “{sign}” too many.',
      },
    },
  },
  related: {},
  fixes: { removeSign: { vi: 'Bỏ dấu “{sign}” thừa', en: 'Remove the extra “{sign}”' } },
  find: ({ report }) =>
    slipsOf(report, 'doubled-sign').map(({ slip, path }) => describe(slip, path)),
});

function describe({ text, words = [], suggestion, span }: Slip, path: string): Problem<MessageId> {
  const sign = words[0] ?? '';
  const edit =
    span === undefined || suggestion === undefined || !text.startsWith(suggestion)
      ? null
      : { span: { start: span.start + suggestion.length, end: span.end }, text: '' };
  return {
    messageId: 'doubledSign',
    params: { text, sign },
    path,
    span,
    ...(edit === null
      ? {}
      : { fixes: [{ titleId: 'removeSign', params: { sign }, safe: true, edits: [edit] }] }),
  };
}
