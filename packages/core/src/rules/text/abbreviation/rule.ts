import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'notIntroduced' | 'twoWays';

/** An abbreviation that the draft never writes out and that not every reader knows. */
export const textAbbreviation = defineRule<MessageId>({
  id: 'text/abbreviation',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'NĐ 30/2020/NĐ-CP: viết tắt lần đầu phải kèm cụm từ đầy đủ',
    en: 'Decree 30/2020: written out at the first place',
  },
  name: { vi: 'Chữ viết tắt chưa được giải thích', en: 'Abbreviation not introduced' },
  messages: {
    twoWays: {
      headline: { vi: 'Một cụm từ, hai cách viết tắt.', en: 'One term, two abbreviations.' },
      detail: {
        vi: '“{text}” và “{other}” cùng viết tắt cho “{expansion}”. Đề nghị thống nhất một cách.',
        en: '“{text}” and “{other}” both stand for “{expansion}”. One of them should be used throughout.',
      },
    },
    notIntroduced: {
      headline: { vi: 'Chữ viết tắt chưa được giải thích.', en: 'Abbreviation not introduced.' },
      detail: {
        vi: 'Dự thảo dùng “{text}” mà chưa ghi đầy đủ ở chỗ nào. Đề nghị ghi đầy đủ ở lần đầu, chữ viết tắt đặt trong ngoặc đơn.',
        en: 'The draft uses “{text}” and writes it out nowhere. Write it out once, with the abbreviation in brackets.',
      },
    },
  },
  related: { other: { vi: 'Cách viết tắt kia', en: 'The other abbreviation' } },
  fixes: {},
  find: ({ report }) => [...unexplained(report), ...writtenTwoWays(report)],
});

function unexplained({ abbreviations = [] }: Report): readonly Problem<MessageId>[] {
  return abbreviations.flatMap(({ text, expansion, introduced, span }, index) =>
    expansion === undefined && introduced !== true
      ? [{ messageId: 'notIntroduced', params: { text }, path: pathOf(index), span }]
      : [],
  );
}

// One term with two abbreviations that differ only in their signs: "KT-XH" and "KTXH".
function writtenTwoWays({ abbreviations = [] }: Report): readonly Problem<MessageId>[] {
  const first = new Map<string, number>();
  return abbreviations.flatMap(
    ({ text, expansion, span }, index): readonly Problem<MessageId>[] => {
      if (expansion === undefined) return [];
      const key = `${expansion.toLowerCase()} ${text.replaceAll(/[-–&\s]/gu, '')}`;
      const before = first.get(key);
      const other = before === undefined ? undefined : abbreviations[before];
      if (before === undefined || other === undefined) {
        first.set(key, index);
        return [];
      }
      return [
        {
          messageId: 'twoWays',
          severity: 'hint',
          params: { text, other: other.text, expansion },
          path: pathOf(index),
          span,
          related: [{ role: 'other', path: pathOf(before), span: other.span }],
        },
      ];
    },
  );
}

const pathOf = (index: number) => pointerTo('abbreviations', index);
