import type { Deviation, DeviationKind } from '../../../domain/document-number/deviation.ts';
import type { Severity } from '../../../domain/finding/finding.ts';
import type { Envelope } from '../../../domain/report/envelope.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { missingParts, partNames } from './parts.ts';

type MessageId = 'missing' | 'number' | 'date' | 'capacity';

/** More of them are of a scan or of a form of its own. */
const MOST_DEVIATIONS = 3;
const MOST_MISSING = 2;

const NOTED: Readonly<Partial<Record<DeviationKind, MessageId>>> = {
  'leading-zero': 'number',
  'missing-colon': 'number',
  dash: 'number',
  form: 'number',
  'letter-case': 'number',
  'day-zero': 'date',
  'month-zero': 'date',
  'needless-zero': 'date',
  'capacity-form': 'capacity',
};

/** Copies on websites have these often. */
const HINTED: Readonly<Partial<Record<DeviationKind, MessageId>>> = {
  colon: 'number',
  blanks: 'number',
};

const headlines = {
  number: {
    vi: 'Số, ký hiệu viết khác thể thức.',
    en: 'The number is not in the prescribed form.',
  },
  date: { vi: 'Ngày, tháng viết khác thể thức.', en: 'The date is not in the prescribed form.' },
  capacity: {
    vi: 'Quyền hạn ký viết khác thể thức.',
    en: 'The signing capacity is not in the prescribed form.',
  },
};
const detail = {
  vi: 'Dự thảo ghi “{found}”; theo {basis} thường ghi “{expected}”.',
  en: 'The draft says “{found}”; under {basis} it is usually “{expected}”.',
};

/** The frame of an official document: its parts, and the form of number, date and signature. */
export const sectionEnvelope = defineRule<MessageId>({
  id: 'section/envelope',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'NĐ 30/2020/NĐ-CP, Điều 8; văn bản của Đảng: QĐ 399-QĐ/TW và HD 05-HD/VPTW',
    en: 'NĐ 30/2020/NĐ-CP, Article 8; documents of the Party: QĐ 399-QĐ/TW and HD 05-HD/VPTW',
  },
  name: { vi: 'Thể thức văn bản', en: 'The frame of an official document' },
  messages: {
    missing: {
      headline: { vi: 'Chưa thấy thành phần thể thức.', en: 'A part of the frame is missing.' },
      detail: {
        vi: 'Văn bản đã có số và ngày nhưng chưa thấy {parts} ({basis}).',
        en: 'The document has its number and date, but no {partsEnglish} ({basis}).',
      },
    },
    number: { headline: headlines.number, detail },
    date: { headline: headlines.date, detail },
    capacity: { headline: headlines.capacity, detail },
  },
  related: {},
  fixes: {},
  find: ({ report: { envelope, kind } }) => {
    // the registry fills in number and date last; until then the frame is not ready
    const isIssued = envelope?.number !== undefined && envelope.issueDate !== undefined;
    if (!isIssued) return [];
    return [...missing(envelope, kind), ...deviant(envelope)];
  },
});

const basisOf = ({ system }: Envelope) =>
  system === 'party' ? 'QĐ 399-QĐ/TW, HD 05-HD/VPTW' : 'NĐ 30/2020/NĐ-CP';

function missing(
  envelope: Envelope,
  kind: Parameters<typeof missingParts>[1],
): readonly Problem<MessageId>[] {
  const { parts = [] } = envelope;
  const absent = missingParts(envelope, kind);
  if (absent.length === 0 || absent.length > MOST_MISSING) return [];
  const at = Math.max(
    parts.findIndex(({ part }) => part === 'number'),
    0,
  );
  return [
    {
      messageId: 'missing',
      params: {
        parts: absent.map((part) => partNames[part].vi).join(', '),
        partsEnglish: absent.map((part) => partNames[part].en).join(', '),
        basis: basisOf(envelope),
      },
      path: pointerTo('envelope', 'parts', at),
      span: parts[at]?.span,
    },
  ];
}

function deviant(envelope: Envelope): readonly Problem<MessageId>[] {
  const { deviations = [] } = envelope;
  if (deviations.length > MOST_DEVIATIONS) return [];
  return deviations.flatMap((deviation, index) => {
    const found = toProblem(deviation, 'info', NOTED) ?? toProblem(deviation, 'hint', HINTED);
    if (found === null) return [];
    const params = { ...found.params, basis: basisOf(envelope) };
    return [{ ...found, params, path: pointerTo('envelope', 'deviations', index) }];
  });
}

function toProblem(
  { kind, found, expected, span }: Deviation,
  severity: Severity,
  messages: typeof NOTED,
): Omit<Problem<MessageId>, 'path'> | null {
  const messageId = messages[kind];
  if (messageId === undefined || found === undefined || expected === undefined) return null;
  return { messageId, severity, params: { found, expected }, span };
}
