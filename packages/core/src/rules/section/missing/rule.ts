import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Section, SectionRole } from '../../../domain/section/section.ts';
import type { Profile, ProfilePart } from '../../../profiles/profile.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { ownSections, placeOf, rolesOf } from './place.ts';
import { insertion } from './skeleton.ts';

type MessageId = 'required' | 'expected' | 'requiredOnly' | 'expectedOnly';

const headline = { vi: 'Chưa thấy phần “{part}”.', en: 'No “{part}” section found.' };

/** The frame of a document is judged by `section/envelope`; nobody misses the rest. */
const FRAME: ReadonlySet<SectionRole> = new Set([
  'header',
  'title',
  'dateline',
  'recipients',
  'signature',
  'byline',
  'caption',
  'boilerplate',
]);
/** News has these whatever it is about. */
const AROUND: ReadonlySet<SectionRole> = new Set(['opening', 'closing', 'legal-basis']);
/** So many other parts are there where the document is more than a beginning. */
const LEAST_PARTS = 2;
/** So much evidence decides of which kind a document is. */
const DECIDES = 5;

/** A part of the outline that the document does not have. */
export const sectionMissing = defineRule<MessageId>({
  id: 'section/missing',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Đề cương đang áp dụng; biên bản theo QĐ 45/2018/QĐ-TTg; các loại khác theo thông lệ (NĐ 09/2019/NĐ-CP để cơ quan yêu cầu báo cáo quy định đề cương)',
    en: 'The outline in use; minutes after QĐ 45/2018/QĐ-TTg; other kinds customary (NĐ 09/2019/NĐ-CP leaves the outline to the organ that orders the report)',
  },
  name: { vi: 'Thiếu phần theo đề cương', en: 'A part of the outline is missing' },
  messages: {
    required: {
      headline,
      detail: {
        vi: 'Đề cương đang áp dụng ({outline}) có phần này. Có thể chèn khung mục tại đây.',
        en: 'The outline in use ({outlineEnglish}) has one. A skeleton can be inserted here.',
      },
    },
    expected: {
      headline,
      detail: {
        vi: 'Loại văn bản này ({outline}) thường có phần ấy. Có thể chèn khung mục tại đây.',
        en: 'Documents of this kind ({outlineEnglish}) usually have one. A skeleton can be inserted here.',
      },
    },
    // where no skeleton can be inserted
    requiredOnly: {
      headline,
      detail: {
        vi: 'Đề cương đang áp dụng ({outline}) có phần này.',
        en: 'The outline in use ({outlineEnglish}) has one.',
      },
    },
    expectedOnly: {
      headline,
      detail: {
        vi: 'Loại văn bản này ({outline}) thường có phần ấy.',
        en: 'Documents of this kind ({outlineEnglish}) usually have one.',
      },
    },
  },
  related: {},
  fixes: { insert: { vi: 'Chèn khung mục “{part}”', en: 'Insert the section “{part}”' } },
  find: ({ report, outline }) => {
    if (outline === undefined) return [];
    const sections = ownSections(report);
    if (!isWritten(sections, outline, report)) return [];
    return outline.parts
      .filter((part) => isMissing(part, outline, sections, report))
      .flatMap((part) => toProblem(part, outline, sections, report));
  },
});

const hasRole = (sections: readonly Section[], roles: readonly SectionRole[]) =>
  sections.some(({ role }) => role !== undefined && roles.includes(role));

function isMissing(
  part: ProfilePart,
  { parts }: Profile,
  sections: readonly Section[],
  report: Report,
): boolean {
  if (FRAME.has(part.role) || hasRole(sections, rolesOf(part))) return false;
  if (sections.some(({ touches }) => touches?.includes(part.role) === true)) return false;
  // of news only its reader knows what it has to tell
  if (part.presence === 'required') return PAPERS.has(report.kind) || isNamed(report);
  if (part.presence === 'customary') return false;
  // shortcomings are missed where results are told
  const before = parts.slice(0, parts.indexOf(part)).findLast(isRequired);
  return before === undefined || hasRole(sections, [before.role]);
}

const isRequired = ({ presence }: ProfilePart) => presence === 'required';

// A draft that is being begun has few parts, and a text of another kind none of these.
function isWritten(sections: readonly Section[], { parts }: Profile, report: Report): boolean {
  const known = new Set(parts.filter(({ role }) => !FRAME.has(role)).flatMap(rolesOf));
  const count = (own: readonly Section[]) =>
    new Set(own.flatMap(({ role }) => (role !== undefined && known.has(role) ? [role] : []))).size;
  const headed = sections.filter(({ heading }) => heading !== undefined);
  if (count(headed) >= LEAST_PARTS) return true;
  // what a report without headings tells is hard to tell apart
  if (report.kind === 'periodic-report') return false;
  if (PAPERS.has(report.kind)) return isWhole(report) && count(sections) >= LEAST_PARTS;
  return (
    count(sections.filter(({ role }) => role === undefined || !AROUND.has(role))) >= LEAST_PARTS
  );
}

/** Kinds that are papers: news has no end by which to tell that it is whole. */
const PAPERS: ReadonlySet<Report['kind']> = new Set([
  'periodic-report',
  'conclusion-notice',
  'minutes',
  'invitation',
]);

function isWhole({ envelope, sections = [] }: Report): boolean {
  const isSigned = envelope?.parts?.some(({ part }) => part === 'signature') === true;
  return isSigned || sections.some(({ role }) => role === 'closing' || role === 'signature');
}

function toProblem(
  part: ProfilePart,
  outline: Profile,
  sections: readonly Section[],
  report: Report,
): readonly Problem<MessageId>[] {
  const place = placeOf(part, outline, sections);
  const at = place.after ?? place.before ?? sections[0];
  if (at === undefined) return [];
  const params = { part: part.name, outline: outline.name.vi, outlineEnglish: outline.name.en };
  // a heading that tells nothing may stand over it
  const isTold = sections.every(({ assumed }) => assumed !== true);
  const isPaper = PAPERS.has(report.kind) && isKindSure(report);
  const isSure = part.presence === 'required' && isPaper && isTold;
  const edits = part.skeleton === undefined ? [] : insertion(part.skeleton, place, sections);
  return [
    {
      messageId: messageOf(part, edits.length > 0),
      ...(isSure ? {} : { severity: 'info' as const }),
      params,
      path: pointerTo('sections', (report.sections ?? []).indexOf(at)),
      span: at.lead ?? at.span,
      ...(edits.length === 0
        ? {}
        : { fixes: [{ titleId: 'insert', params: { part: part.name }, safe: false, edits }] }),
    },
  ];
}

function messageOf({ presence }: ProfilePart, isOffered: boolean): MessageId {
  if (presence === 'required') return isOffered ? 'required' : 'requiredOnly';
  return isOffered ? 'expected' : 'expectedOnly';
}

// A kind that the draft or the office names rests on no evidence.
const isNamed = ({ kindEvidence }: Report) => kindEvidence === undefined;

function isKindSure(report: Report): boolean {
  const weight = (report.kindEvidence ?? []).reduce((sum, one) => sum + one.weight, 0);
  return isNamed(report) || weight >= DECIDES;
}
