import { isHeldNow } from '../../../domain/official-title/exclusive.ts';
import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { readPosition } from '../../../domain/official-title/position.ts';
import type { Envelope } from '../../../domain/report/envelope.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'forHead' | 'byOrder' | 'headSigns';
type Signer = NonNullable<Envelope['signer']>;
type Capacity = NonNullable<Signer['capacities']>[number];

/** In what capacity one signs, and as what: the two do not go together. */
export const officialSigning = defineRule<MessageId>({
  id: 'official/signing',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I',
    en: 'Decree 30/2020/NĐ-CP, Article 13 and Appendix I',
  },
  name: { vi: 'Quyền hạn ký và chức vụ', en: 'Signing capacity and title' },
  messages: {
    forHead: {
      headline: {
        vi: 'Quyền hạn ký và chức vụ chưa khớp.',
        en: 'Signing capacity and title disagree.',
      },
      detail: {
        vi: '“{capacity}” thì người ký là cấp phó; dự thảo ghi “{title}”.',
        en: 'Under “{capacity}” a deputy signs; the draft says “{title}”.',
      },
    },
    byOrder: {
      headline: {
        vi: 'Quyền hạn ký và chức vụ chưa khớp.',
        en: 'Signing capacity and title disagree.',
      },
      detail: {
        vi: '“{capacity}” thì người ký là người đứng đầu đơn vị thuộc cơ quan; dự thảo ghi “{title}”. Cấp phó của cơ quan ký thay (“KT.”).',
        en: 'Under “{capacity}” the head of a subordinate unit signs; the draft says “{title}”. A deputy of the body signs “KT.”.',
      },
    },
    headSigns: {
      headline: {
        vi: 'Quyền hạn ký và chức vụ chưa khớp.',
        en: 'Signing capacity and title disagree.',
      },
      detail: {
        vi: 'Phần ký ghi “{capacity}”; ở chỗ khác {name} là “{title}”. Đề nghị xem lại quyền hạn ký hoặc tên người ký.',
        en: 'The signature says “{capacity}”; elsewhere {name} is “{title}”. Look at the capacity or the name again.',
      },
    },
  },
  related: { post: { vi: 'chức vụ ghi ở chỗ khác', en: 'the post given elsewhere' } },
  fixes: {},
  find: ({ report }) => {
    const { signer } = report.envelope ?? {};
    return signer === undefined ? [] : judge(signer, report);
  },
});

function judge(signer: Signer, report: Report): readonly Problem<MessageId>[] {
  const { title, capacities = [] } = signer;
  const at = capacities.length - 1;
  const last = capacities[at];
  if (last?.of === undefined || title === undefined) return [];
  const own = readPosition(title);
  const other = readPosition(last.of);
  if (own === null || other === null) return [];
  const place = {
    path: pointerTo('envelope', 'signer', 'capacities', at),
    span: last.span,
    params: { capacity: `${last.text} ${last.of}`, title },
  };
  if (last.capacity === 'KT' && !own.isDeputy && own.head === other.head) {
    return [{ messageId: 'forHead', ...place }];
  }
  if (last.capacity === 'TL' && own.head === other.head) {
    return [{ messageId: 'byOrder', ...place }];
  }
  if (last.capacity !== 'KT' || !own.isDeputy) return [];
  return headSigns(signer, other.role, last, report);
}

/** The one who stands in for the head is that head elsewhere in the text. */
function headSigns(
  { person, capacities = [] }: Signer,
  role: string,
  { text, of = '' }: Capacity,
  { officials = [] }: Report,
): readonly Problem<MessageId>[] {
  const name = person?.name;
  const index = officials.findIndex((official) => official.name === name);
  const titles = officials[index]?.titles ?? [];
  const isCommittee = capacities.some(({ capacity }) => capacity === 'TM');
  const held = titles.findIndex((title) => isHeadOf(title, role, isCommittee));
  const title = titles[held];
  if (name === undefined || title === undefined) return [];
  return [
    {
      messageId: 'headSigns',
      params: { capacity: `${text} ${of}`, name, title: title.text },
      path: pointerTo('envelope', 'signer', 'person'),
      span: person?.span,
      related: [
        { role: 'post', path: pointerTo('officials', index, 'titles', held), span: title.span },
      ],
    },
  ];
}

// The chair of the Front signs nothing for the chair of the committee.
function isHeadOf(title: OfficialTitle, role: string, isCommittee: boolean): boolean {
  const isOfBody = isCommittee ? title.branch === 'government' : title.branch !== undefined;
  return title.role === role && isOfBody && isHeldNow(title);
}
