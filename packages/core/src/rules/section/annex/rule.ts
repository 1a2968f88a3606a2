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
    const kinds = presentByType(annexes);
    const told = new Set<string>();
    return annexes.flatMap((annex, index) => {
      // where none of its kind is there, they are sent apart
      const present = kinds.get(annex.type ?? DEFAULT_TYPE);
      const key = keyOf(annex);
      const isMissing = !annex.present && annex.number !== undefined && present !== undefined;
      if (!isMissing || present.has('') || told.has(key)) return [];
      told.add(key);
      return [
        {
          messageId: 'missing' as const,
          params: { annex: annex.text, present: [...present.values()].slice(0, SHOWN).join(', ') },
          path: pointerTo('annexes', index),
          span: annex.span,
        },
      ];
    });
  },
});

const DEFAULT_TYPE = 'annex';

/** The annexes that are there, by their kind and number; one without a number stands at "". */
function presentByType(
  annexes: readonly Annex[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const kinds = new Map<string, Map<string, string>>();
  for (const annex of annexes) {
    if (!annex.present) continue;
    const type = annex.type ?? DEFAULT_TYPE;
    const own = kinds.get(type) ?? new Map<string, string>();
    own.set(annex.number === undefined ? '' : keyOf(annex), annex.text);
    kinds.set(type, own);
  }
  return kinds;
}

const SHOWN = 5;

function keyOf({ type = DEFAULT_TYPE, number = '' }: Annex): string {
  return `${type} ${readItemNumber(number)?.value ?? number}`;
}
