import type { Slip } from '../../../domain/slip/slip.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'outline' | 'outlineNear' | 'kind' | 'kindNear';

const outline = { vi: 'Chưa có đề cương này.', en: 'No such outline.' };
const kind = { vi: 'Chưa rõ loại văn bản.', en: 'No such kind of document.' };

/** An outline or a kind of document named in the front matter that is not known. */
export const sectionUnknownOutline = defineRule<MessageId>({
  id: 'section/unknown-outline',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Đề cương có sẵn và đề cương trong tệp cài đặt',
    en: 'The outlines that come along and those of the settings file',
  },
  name: {
    vi: 'Tên đề cương, loại văn bản không có trong danh sách',
    en: 'An outline or kind of document that is not known',
  },
  messages: {
    outlineNear: {
      headline: outline,
      detail: {
        vi: 'Không có đề cương “{name}”. Có phải “{near}”?',
        en: 'There is no outline “{name}”. Did you mean “{near}”?',
      },
    },
    outline: {
      headline: outline,
      detail: {
        vi: 'Không có đề cương “{name}”. Các đề cương: {known}.',
        en: 'There is no outline “{name}”. The outlines are: {known}.',
      },
    },
    kindNear: {
      headline: kind,
      detail: {
        vi: 'Không có loại văn bản “{name}”. Có phải “{near}”?',
        en: 'There is no kind of document “{name}”. Did you mean “{near}”?',
      },
    },
    kind: {
      headline: kind,
      detail: {
        vi: 'Không có loại văn bản “{name}”. Các loại: {known}.',
        en: 'There is no kind of document “{name}”. The kinds are: {known}.',
      },
    },
  },
  related: {},
  fixes: { change: { vi: 'Sửa thành “{near}”', en: 'Change to “{near}”' } },
  find: ({ report }) => [
    ...slipsOf(report, 'unknown-outline').map((found) => problem(found, 'outline', 'outlineNear')),
    ...slipsOf(report, 'unknown-kind').map((found) => problem(found, 'kind', 'kindNear')),
  ],
});

function problem(
  { slip, path }: { readonly slip: Slip; readonly path: string },
  unlike: MessageId,
  alike: MessageId,
): Problem<MessageId> {
  const { text, words = [], suggestion: near, span } = slip;
  const place = { path, span };
  if (near === undefined) {
    return { messageId: unlike, params: { name: text, known: words.join(', ') }, ...place };
  }
  const fixes =
    span === undefined
      ? {}
      : {
          fixes: [
            { titleId: 'change', params: { near }, safe: false, edits: [{ span, text: near }] },
          ],
        };
  return { messageId: alike, params: { name: text, near }, ...place, ...fixes };
}
