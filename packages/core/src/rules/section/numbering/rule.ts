import type { Fix } from '../../../domain/finding/finding.ts';
import { type NumberingBreak, numberingBreaks } from '../../../domain/numbering/breaks.ts';
import { nextValue, writeItemNumber } from '../../../domain/numbering/item-number.ts';
import type { NumberedItem } from '../../../domain/numbering/numbered-item.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Span } from '../../../domain/span/span.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'gap' | 'repeated';

/** So many items count as a list whose order is known. */
const REGULAR = 3;
/** More breaks than these are of a scan or of another way of numbering. */
const MOST_BREAKS = 4;
const MOST_ODD = 2;
/** Nobody looks through more changes than these. */
const MOST_RENUMBERED = 40;

/** A number of a heading or item that does not follow the one before it. */
export const sectionNumbering = defineRule<MessageId>({
  id: 'section/numbering',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thứ tự số; thứ tự chữ cái tiếng Việt theo NĐ 30/2020/NĐ-CP; cách đánh số của báo cáo theo thông lệ',
    en: 'The order of numbers; of letters the Vietnamese alphabet, as in NĐ 30/2020/NĐ-CP; how reports are numbered is custom',
  },
  name: { vi: 'Đánh số mục chưa liên tục', en: 'Numbering that is not continuous' },
  messages: {
    gap: {
      headline: { vi: 'Đánh số mục chưa liên tục.', en: 'Numbering is not continuous.' },
      detail: { vi: 'Sau mục {before} là mục {number}.', en: '{before} is followed by {number}.' },
    },
    repeated: {
      headline: { vi: 'Hai mục cùng một số.', en: 'Two items have one number.' },
      detail: {
        vi: 'Ngay sau mục {before} lại là mục {number}. Nếu đánh số {expected} thì các mục liên tục.',
        en: '{before} is followed by another {number}. With {expected} the numbers would follow.',
      },
    },
  },
  related: { before: { vi: 'Mục đứng trước', en: 'The item before' } },
  fixes: {
    renumber: {
      vi: 'Sửa số “{number}” thành “{expected}”',
      en: 'Change “{number}” to “{expected}”',
    },
    renumberAll: {
      vi: 'Đánh lại số từ mục này: “{expected}” đến “{last}”',
      en: 'Renumber from here: “{expected}” to “{last}”',
    },
  },
  find: ({ report }) => {
    const { items, path } = itemsOf(report);
    const breaks = numberingBreaks(items, report.sections);
    const odd = breaks.filter(({ kind }) => kind === 'odd').length;
    if (breaks.length > MOST_BREAKS || odd > MOST_ODD) return [];
    return breaks.flatMap((one) => {
      const isOnly = breaks.every((other) => other === one || other.sequence !== one.sequence);
      return one.kind === 'odd' ? [] : toProblem(one, isOnly, items, path);
    });
  },
});

// What was read from a text lists every item; data from elsewhere may have its headings alone.
function itemsOf({ numbering, sections = [] }: Report): {
  readonly items: readonly NumberedItem[];
  readonly path: (at: number) => string;
} {
  if (numbering !== undefined)
    return { items: numbering, path: (at) => pointerTo('numbering', at) };
  const headed = sections.flatMap(({ number, level = 1, span }, index) =>
    number === undefined
      ? []
      : [{ item: { number, mark: `${'#'.repeat(level)} ${number}`, span }, index }],
  );
  return {
    items: headed.map(({ item }) => item),
    path: (at) => pointerTo('sections', headed[at]?.index ?? 0),
  };
}

function toProblem(
  one: NumberingBreak,
  isOnly: boolean,
  items: readonly NumberedItem[],
  path: (at: number) => string,
): readonly Problem<MessageId>[] {
  const { kind, index, sequence, expected } = one;
  const [before, at] = [sequence[index - 1]?.at ?? 0, sequence[index]?.at ?? 0];
  const [previous, item] = [items[before], items[at]];
  const wanted = writeItemNumber(expected);
  if (previous === undefined || item === undefined || wanted === null) return [];
  const fixes = isOnly ? renumber(one, items) : [];
  return [
    {
      messageId: kind === 'repeat' ? 'repeated' : 'gap',
      ...(isOnly && isSure(one) ? {} : { severity: 'info' as const }),
      params: { before: previous.number, number: item.number, expected: wanted },
      path: path(at),
      span: item.span,
      related: [{ role: 'before', path: path(before), span: previous.span }],
      ...(fixes.length === 0 ? {} : { fixes }),
    },
  ];
}

function isSure({ kind, sequence, missing }: NumberingBreak): boolean {
  if (kind === 'repeat') return sequence.length > REGULAR;
  return sequence.length >= REGULAR && missing.length === 1;
}

// From the item on, as far as those after it do not follow either.
function renumber(
  { sequence, index, expected, isAlone }: NumberingBreak,
  items: readonly NumberedItem[],
): readonly Fix[] {
  let { value } = expected;
  const edits: Fix['edits'][number][] = [];
  const renumbered = isAlone ? [sequence[index]] : sequence.slice(index);
  if (renumbered.length > MOST_RENUMBERED) return [];
  const parents = new Set(items.map(({ number: own }) => own.slice(0, own.lastIndexOf('.') + 1)));
  const words: string[] = [];
  for (const counted of renumbered) {
    const item = items[counted?.at ?? 0];
    const text = writeItemNumber({ ...expected, value });
    const span = item === undefined ? undefined : numberSpan(item);
    if (item === undefined || text === null || span === undefined) return [];
    // 6.1 and 6.2 would stand under another number
    if (parents.has(`${item.number}.`)) return [];
    words.push(text);
    edits.push({ span, text });
    value = nextValue(expected.style, value);
  }
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const number = items[sequence[index]?.at ?? 0]?.number ?? '';
  return first === last
    ? [{ titleId: 'renumber', params: { number, expected: first }, safe: false, edits }]
    : [{ titleId: 'renumberAll', params: { expected: first, last }, safe: false, edits }];
}

function numberSpan({ span, number }: NumberedItem): Span | undefined {
  return span === undefined ? undefined : { start: span.start, end: span.start + number.length };
}
