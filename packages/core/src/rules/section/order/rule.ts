import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Section } from '../../../domain/section/section.ts';
import type { Profile, ProfilePart } from '../../../profiles/profile.ts';
import { defineRule } from '../../define-rule.ts';

type MessageId = 'order';

interface Placed {
  readonly section: Section;
  readonly index: number;
  /** Its place in the outline. */
  readonly rank: number;
  readonly part: ProfilePart;
}

/** Parts under headings that stand in another order than in the outline. */
export const sectionOrder = defineRule<MessageId>({
  id: 'section/order',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Đề cương đang áp dụng; đề cương có sẵn theo thông lệ',
    en: 'The outline in use; those that come with the library are customary',
  },
  name: { vi: 'Thứ tự các phần khác đề cương', en: 'Parts in another order than the outline' },
  messages: {
    order: {
      headline: {
        vi: 'Thứ tự các phần khác đề cương.',
        en: 'The parts are not in the order of the outline.',
      },
      detail: {
        vi: 'Phần “{part}” đứng trước phần “{other}”; đề cương đang áp dụng ({outline}) xếp ngược lại.',
        en: '“{part}” stands before “{other}”; in the outline in use ({outlineEnglish}) it comes after.',
      },
    },
  },
  related: { other: { vi: 'Phần đứng sau', en: 'The part that follows' } },
  fixes: {},
  find: ({ report, outline }) => {
    if (outline === undefined) return [];
    const placed = placedIn(report.sections ?? [], outline);
    const at = placed.findIndex(({ rank }, index) => rank > (placed[index + 1]?.rank ?? rank));
    const [early, late] = [placed[at], placed[at + 1]];
    if (early === undefined || late === undefined) return [];
    return [
      {
        messageId: 'order' as const,
        params: {
          part: early.section.heading ?? early.part.name,
          other: late.section.heading ?? late.part.name,
          outline: outline.name.vi,
          outlineEnglish: outline.name.en,
        },
        path: pointerTo('sections', early.index),
        span: early.section.lead ?? early.section.span,
        related: [
          {
            role: 'other',
            path: pointerTo('sections', late.index),
            span: late.section.lead ?? late.section.span,
          },
        ],
      },
    ];
  },
});

// Parts that are missed where they are left out; of what comes twice the order is not known.
function placedIn(sections: readonly Section[], { parts }: Profile): readonly Placed[] {
  const found = sections.flatMap((section, index): readonly Placed[] => {
    // lines in capitals under the text look like headings too
    const isMarked = section.span === undefined || section.mark !== undefined;
    if (section.level !== 1 || section.heading === undefined || !isMarked) return [];
    const rank = parts.findIndex(({ role }) => role === section.role);
    const part = parts[rank];
    const isKnown = part !== undefined && part.presence !== 'customary' && part.role !== 'title';
    return isKnown ? [{ section, index, rank, part }] : [];
  });
  const isOnce = found.every(
    ({ rank }) => found.filter((other) => other.rank === rank).length === 1,
  );
  return isOnce ? found : [];
}
