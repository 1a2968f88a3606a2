import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Term } from '../../../domain/term/term.ts';
import { yearsOfTerm } from '../../../domain/term/years-of-term.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'otherYears' | 'otherTerm';

/** So often a term is named before one that stands once is taken for a slip. */
const OFTEN = 3;

/** The term of an elected body that does not fit its years, or the rest of the text. */
export const factTerm = defineRule<MessageId>({
  id: 'fact/term',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Các khóa Quốc hội; một văn bản nói về một khóa (thông lệ)',
    en: 'The terms of the National Assembly; a text is of one term (customary)',
  },
  name: { vi: 'Khóa và nhiệm kỳ', en: 'Terms of elected bodies' },
  messages: {
    otherYears: {
      headline: { vi: 'Khóa và nhiệm kỳ có thể chưa khớp.', en: 'Term and years may not fit.' },
      detail: {
        vi: '“{text}” là nhiệm kỳ {known}; dự thảo ghi {written}.',
        en: '“{text}” is the term {known}; the draft says {written}.',
      },
    },
    otherTerm: {
      headline: { vi: 'Hai khóa của một cơ quan.', en: 'Two terms of one body.' },
      detail: {
        vi: '“{text}” chỉ gặp một lần; các chỗ khác ghi “{other}”.',
        en: '“{text}” stands once; elsewhere there is “{other}”.',
      },
    },
  },
  related: { other: { vi: 'khóa ghi ở chỗ khác', en: 'the term given elsewhere' } },
  fixes: {},
  find: ({ report }) => [...otherYears(report), ...otherTerms(report)],
});

function otherYears({ terms = [] }: Report): readonly Problem<MessageId>[] {
  return terms.flatMap((term, index) => {
    const { years, text, span } = term;
    const known = yearsOfTerm(term);
    if (years === undefined || known === undefined) return [];
    if (years.from === known.from && years.to === known.to) return [];
    return [
      {
        messageId: 'otherYears' as const,
        params: {
          text,
          known: `${known.from}-${known.to}`,
          written: `${years.from}-${years.to}`,
        },
        path: pointerTo('terms', index),
        span,
      },
    ];
  });
}

function otherTerms({ terms = [] }: Report): readonly Problem<MessageId>[] {
  const bodies = new Map<string, { readonly term: Term; readonly index: number }[]>();
  for (const [index, term] of terms.entries()) {
    bodies.set(term.body, [...(bodies.get(term.body) ?? []), { term, index }].slice(-MOST));
  }
  return [...bodies.values()].flatMap((named) => {
    const numbers = new Set(named.map(({ term }) => term.number));
    const once = named.find(
      ({ term }) => named.filter((other) => other.term.number === term.number).length === 1,
    );
    const other = named.find(({ term }) => term.number !== once?.term.number);
    if (once === undefined || other === undefined || numbers.size !== 2) return [];
    if (named.length <= OFTEN || once.term.past === true || once.term.years !== undefined)
      return [];
    return [
      {
        messageId: 'otherTerm' as const,
        params: { text: once.term.text, other: other.term.text },
        path: pointerTo('terms', once.index),
        span: once.term.span,
        related: [{ role: 'other', path: pointerTo('terms', other.index), span: other.term.span }],
      },
    ];
  });
}

/** Nobody names a term so often; a text that does is no report. */
const MOST = 60;
