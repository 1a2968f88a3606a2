import { readItemNumber } from '../../../domain/numbering/item-number.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';

type MessageId = 'missing';
type Annex = NonNullable<Report['annexes']>[number];

/** An annex that the text refers to and that does not stand among its annexes. */
export const sectionAnnex = defineRule<MessageId>({
  id: 'section/annex',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Nội dung của chính dự thảo; phụ lục là thành phần bổ sung theo NĐ 30/2020/NĐ-CP, Điều 8',
    en: 'What the draft itself says; annexes are a further component under NĐ 30/2020/NĐ-CP, Article 8',
  },
  name: { vi: 'Chưa thấy phụ lục được nhắc đến', en: 'An annex that is not there' },
  messages: {
    missing: {
      headline: { vi: 'Chưa thấy phụ lục được nhắc đến.', en: 'Annex not found.' },
      detail: {
        vi: 'Dự thảo nhắc đến “{annex}” nhưng trong các phụ lục không có. Phụ lục có trong dự thảo: {present}.',
        en: 'The draft refers to “{annex}”; it is not among its annexes ({present}).',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report: { annexes = [] } }) => {
    const told = new Set<string>();
    return annexes.flatMap((annex, index) => {
      const key = keyOf(annex);
      // where none of its kind is there, they are sent apart
      const present = annexes.filter((other) => other.present && other.type === annex.type);
      const isMissing = !annex.present && annex.number !== undefined && present.length > 0;
      if (!isMissing || told.has(key) || present.some(({ number }) => number === undefined))
        return [];
      told.add(key);
      const names = [...new Map(present.map((other) => [keyOf(other), other.text])).values()];
      return [
        {
          messageId: 'missing' as const,
          params: { annex: annex.text, present: names.slice(0, SHOWN).join(', ') },
          path: pointerTo('annexes', index),
          span: annex.span,
        },
      ];
    });
  },
});

const SHOWN = 5;

function keyOf({ type = 'annex', number = '' }: Annex): string {
  return `${type} ${readItemNumber(number)?.value ?? number}`;
}
