import type { Envelope, EnvelopePart } from '../../../domain/report/envelope.ts';
import type { ReportKind } from '../../../domain/report/report.ts';
import type { Wording } from '../../rule.ts';

/** The parts of the frame as a message names them. */
export const partNames: Readonly<Record<EnvelopePart, Wording>> = {
  'state-title': { vi: 'Quốc hiệu', en: 'national name' },
  motto: { vi: 'Tiêu ngữ', en: 'motto' },
  'party-title': { vi: 'tiêu đề “Đảng Cộng sản Việt Nam”', en: 'title of the Party' },
  superior: { vi: 'cơ quan chủ quản', en: 'superior organ' },
  organ: { vi: 'tên cơ quan ban hành', en: 'name of the issuing organ' },
  number: { vi: 'số, ký hiệu', en: 'number' },
  'place-and-date': { vi: 'địa danh và thời gian', en: 'place and date' },
  type: { vi: 'tên loại', en: 'type' },
  subject: { vi: 'trích yếu', en: 'subject' },
  addressees: { vi: '“Kính gửi”', en: 'addressees (Kính gửi)' },
  signature: { vi: 'chức vụ, họ tên người ký', en: 'signature' },
  recipients: { vi: '“Nơi nhận”', en: 'recipients (Nơi nhận)' },
};

const COMMON = ['organ', 'place-and-date', 'signature', 'recipients'] as const;
const NEEDED: Readonly<Record<'state' | 'party', readonly EnvelopePart[]>> = {
  state: ['state-title', 'motto', ...COMMON],
  party: ['party-title', ...COMMON],
};

/**
 * The parts of the frame that a document does not have. Where neither the national name nor the title
 * of the Party stands over it, it is a copy without its frame, and
 * one without signature and recipients is an excerpt: nothing is missing in either.
 */
export function missingParts(
  { parts = [], system = 'state' }: Envelope,
  kind: ReportKind | undefined,
): readonly EnvelopePart[] {
  const there = new Set(parts.map(({ part }) => part));
  if (!there.has('state-title') && !there.has('party-title')) return [];
  const needed =
    kind === 'invitation' ? [...NEEDED[system], 'addressees' as const] : NEEDED[system];
  // the end of the text is not there
  if (!there.has('signature') && !there.has('recipients')) return [];
  return needed.filter((part) => !there.has(part));
}
