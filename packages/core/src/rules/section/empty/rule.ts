import { pointerTo } from '../../../domain/report/pointer.ts';
import type { ReportKind } from '../../../domain/report/report.ts';
import type { Section } from '../../../domain/section/section.ts';
import { defineRule } from '../../define-rule.ts';

type MessageId = 'empty';

/** So many others of its level have something under them. */
const LEAST_FILLED = 2;
/** Their headings are labels of single lines. */
const LABELLED: ReadonlySet<ReportKind | undefined> = new Set(['invitation', 'interview', 'news']);

interface Placed {
  readonly section: Section;
  readonly index: number;
}

/** A heading with nothing under it. */
export const sectionEmpty = defineRule<MessageId>({
  id: 'section/empty',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'Thông lệ', en: 'Customary' },
  name: { vi: 'Mục chưa có nội dung', en: 'A heading with nothing under it' },
  messages: {
    empty: {
      headline: { vi: 'Mục chưa có nội dung.', en: 'Nothing stands under this heading.' },
      detail: {
        vi: 'Dưới mục “{heading}” chưa có nội dung. Đề nghị bổ sung hoặc bỏ mục này.',
        en: '“{heading}” is followed by the next heading or the end. Fill it in or leave it out.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) => {
    if (LABELLED.has(report.kind)) return [];
    return siblings(report.sections ?? []).flatMap((group) => {
      const empty = group.filter(({ section }) => section.empty === true && isMarked(section));
      const [only] = empty;
      // several in a row are items of a list
      if (only === undefined || empty.length > 1) return [];
      if (group.length <= LEAST_FILLED) return [];
      const { section, index } = only;
      return [
        {
          messageId: 'empty' as const,
          ...(section.level === 1 ? {} : { severity: 'info' as const }),
          params: { heading: section.heading ?? '' },
          path: pointerTo('sections', index),
          span: section.lead ?? section.span,
        },
      ];
    });
  },
});

// lines in capitals under the text look like headings too
const isMarked = ({ span, mark }: Section) => span === undefined || mark !== undefined;

/** Headings of one level under the same heading. */
function siblings(sections: readonly Section[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  const open: Placed[][] = [];
  sections.forEach((section, index) => {
    const { level, heading, role } = section;
    if (level === undefined || heading === undefined || role === 'title') return;
    open.length = Math.min(open.length, level);
    const group = open[level - 1];
    if (group !== undefined) {
      group.push({ section, index });
      return;
    }
    const begun = [{ section, index }];
    open[level - 1] = begun;
    groups.push(begun);
  });
  return groups;
}
