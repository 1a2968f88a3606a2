import type { Report } from '../../../domain/report/report.ts';
import type { SectionRole } from '../../../domain/section/section.ts';
import { isDigit, isLetter } from '../../../vocabulary/characters.ts';
import { sectionCues } from '../../../vocabulary/section-cues.ts';
import { supplyPeriod } from '../../document-time.ts';
import type { Layout } from '../../layout/layout.ts';
import { firstWord, isContinued, type Look } from '../../layout/look.ts';
import { beginsWith, lineRole } from '../../layout/matches.ts';
import type { ProfileCues } from './cues.ts';
import { headingRank, headingRole } from './headings.ts';
import { type ParagraphRole, roleAfter } from './paragraph.ts';

/** A block with what it is for. */
export interface Assigned extends ParagraphRole {
  readonly look: Look;
  /** Of a heading: how high it stands. */
  readonly rank?: number;
  /** It stands in an annex. */
  readonly isAnnexed?: boolean;
  /** Of a heading: nothing in it tells what it is for. */
  readonly isAssumed?: boolean;
}

/** Inside a headed part only these come from the words of a paragraph. */
const WITHIN: ReadonlySet<SectionRole> = new Set(['limitations', 'causes', 'closing']);
const TURNS: ReadonlySet<SectionRole> = new Set([
  'results',
  'limitations',
  'causes',
  'plan',
  'directives',
  'proposals',
  'conclusion',
]);

interface Open {
  readonly rank: number;
  readonly role: SectionRole;
}

/** Where the reading of the text stands. */
interface State {
  /** The headings it is under, from the highest. */
  open: Open[];
  role: SectionRole;
  /** What the question before asks for. */
  asked: SectionRole | null;
  /** Nothing of the text itself was read yet. */
  isFirst: boolean;
  /** Numbered parts are still to come, and none was read yet. */
  isBeforeParts: boolean;
  /** What the annex being read tells; null while its title is. */
  annex: SectionRole | null;
  /** Its title says that it is the order of a meeting. */
  isProgramme: boolean;
}

/** Gives every block of a document its role, in the order of the text. */
export function assignRoles(
  { looks, roles, isFormal }: Layout,
  profile: ProfileCues,
  report: Report,
): readonly Assigned[] {
  const ranks = looks.map((look, at) => rankOf(look, roles[at] ?? null));
  const state: State = {
    open: [],
    role: 'opening',
    asked: null,
    isFirst: true,
    isBeforeParts: isFormal && looks.some((look, at) => ranks[at] !== null || isNumbered(look)),
    annex: null,
    isProgramme: false,
  };
  const assigned: Assigned[] = [];
  looks.forEach((look, at) => {
    const fixed = roles[at] ?? null;
    const rank = ranks[at] ?? null;
    const above = isFormal && fixed === null ? assigned[at - 1] : undefined;
    if (rank !== null) {
      const below = (ranks[at + 1] ?? 0) > rank ? looks[at + 1] : undefined;
      assigned.push(readHeading({ look, rank, fixed, below }, state, profile, report));
    } else if (fixed !== null) assigned.push(readFixed(look, fixed, state, profile));
    else if (above !== undefined && goesOn(look, above, roles[at - 1] ?? null)) {
      assigned.push({ look, role: above.role });
    } else assigned.push(readText(look, state, profile, report));
  });
  return assigned;
}

function goesOn(look: Look, above: Assigned, fixed: SectionRole | null): boolean {
  return fixed === null && above.rank === undefined && isContinued(look, above.look);
}

function rankOf(look: Look, fixed: SectionRole | null): number | null {
  const isText = fixed === null || fixed === 'title';
  return isText ? headingRank(look, fixed === null || !isHead(look)) : null;
}

interface Heading {
  readonly look: Look;
  readonly rank: number;
  readonly fixed: SectionRole | null;
  /** The heading right under it. */
  readonly below: Look | undefined;
}

function readHeading(
  { look, rank, fixed, below }: Heading,
  state: State,
  profile: ProfileCues,
  report: Report,
): Assigned {
  state.open = state.open.filter((over) => over.rank < rank);
  const over = state.open.at(-1)?.role ?? null;
  const parent = isPart(over) ? over : null;
  const isTitle = fixed === 'title' && state.isFirst;
  const own = isTitle ? 'title' : headingRole(look, profile, parent);
  // "PHẦN THỨ HAI" is what the heading under it is
  const under = below === undefined ? null : headingRole(below, profile, null);
  const told = own ?? parent ?? under ?? (isLater(look, report) ? 'plan' : null);
  const role: SectionRole = told ?? profile.body;
  state.open.push({ rank, role });
  if (role !== 'title') {
    state.role = role;
    state.isFirst = false;
    state.isBeforeParts = false;
  }
  return { look, role, rank, ...(told === null ? { isAssumed: true } : {}) };
}

// "KẾ HOẠCH THÁNG 11" in the report of October
function isLater({ reading }: Look, { period }: Report): boolean {
  const end = period?.end;
  if (end === undefined) return false;
  const named = reading.segments[0]?.periods ?? [];
  return named.some((mention) => (supplyPeriod(mention.period, end).start ?? '') > end);
}

function readFixed(look: Look, role: SectionRole, state: State, profile: ProfileCues): Assigned {
  if (role === 'question') state.asked = roleOfQuestion(look, profile);
  if (OUTSIDE.has(role)) state.open = [];
  if (UNDER.has(role) && !state.isFirst) state.role = role;
  return role === 'annex' ? readAnnex(look, state) : { look, role };
}

// Its title ends with the words that say to what it is annexed, else where anything else begins.
function readAnnex(look: Look, state: State): Assigned {
  const { block } = look.reading;
  const isTitle = state.annex === null && block.kind === 'paragraph' && look.isShort;
  const isProgramme = beginsWith(sectionCues().programmes, look);
  if (!isTitle) {
    state.annex ??= contentOf(state);
    return { look, role: state.annex, isAnnexed: true };
  }
  if (isProgramme) state.isProgramme = true;
  // "(Kèm theo Giấy mời số …)"
  if (lineRole(look) === 'annex' && !look.isUpper) state.annex = contentOf(state);
  return { look, role: 'title', isAnnexed: true };
}

function contentOf({ isProgramme }: State): SectionRole {
  return isProgramme ? 'agenda' : 'results';
}

function readText(look: Look, state: State, profile: ProfileCues, report: Report): Assigned {
  const found = textRole(look, state, profile, report);
  const isHeaded = isPart(state.open.at(-1)?.role ?? null);
  if (isNumbered(look)) state.isBeforeParts = false;
  state.asked = null;
  state.isFirst = false;
  if (found.role === 'closing' && isHeaded) state.open = [];
  state.role = found.role;
  return { look, ...found };
}

// "2. Tồn tại, hạn chế:" over a list is a heading in all but form.
function labelRole(look: Look, { role }: State, profile: ProfileCues): ParagraphRole | null {
  const own = headingRole(look, profile, role === 'opening' ? null : role);
  if (own !== null) return { role: own, cue: look.text.slice(0, -1) };
  return role === 'opening' ? { role: profile.body } : null;
}

function isNumbered({ reading, isShort }: Look): boolean {
  const { block } = reading;
  if (block.kind !== 'list-item' || !isShort) return false;
  const first = block.marker?.charCodeAt(0) ?? 0;
  return isDigit(first) || isLetter(first);
}

function textRole(look: Look, state: State, profile: ProfileCues, report: Report): ParagraphRole {
  if (state.asked !== null) return { role: state.asked };
  const labelled = isNumbered(look) && look.ending === ':' ? labelRole(look, state, profile) : null;
  if (labelled !== null) return labelled;
  if (UNDER.has(state.role)) return { role: profile.body };
  const isHeaded = isPart(state.open.at(-1)?.role ?? null);
  if (state.isFirst && !isHeaded) return { role: 'opening' };
  const found = roleAfter(state.role, look, profile, timeCues(look, report));
  if (state.isBeforeParts && !isNumbered(look))
    return found.role === 'agenda' ? found : { role: 'opening' };
  if (!isHeaded || found.role === state.role) return found;
  const mayTurn = WITHIN.has(found.role) && (state.role === 'results' || found.role === 'closing');
  const isCause = state.role === 'limitations' && found.role === 'causes';
  return mayTurn || isCause ? found : { role: state.role };
}

// What stands over the text is in capitals too.
function isHead({ isUpper, reading }: Look): boolean {
  return isUpper && reading.block.kind === 'paragraph';
}

function isPart(role: SectionRole | null): role is SectionRole {
  return role !== null && role !== 'title';
}

const OUTSIDE: ReadonlySet<SectionRole> = new Set([
  'recipients',
  'signature',
  'annex',
  'byline',
  'closing',
]);

/** Notes under these belong to the text again. */
const UNDER: ReadonlySet<SectionRole> = new Set(['recipients', 'signature', 'annex']);

// An answer tells what was asked for: the words of headings stand in the question too.
function roleOfQuestion(look: Look, profile: ProfileCues): SectionRole {
  const counts = new Map<SectionRole, number>();
  for (let at = 0; at < look.tokens.length; at += 1) {
    const rest = { ...look, tokens: look.tokens.slice(at, at + 6) };
    const role = headingRole(rest, profile, 'results');
    if (role !== null && TURNS.has(role)) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 'results';
}

/** A paragraph that begins with the period of the report, or with the one it plans for. */
function timeCues(
  look: Look,
  report: Report,
): readonly { readonly role: SectionRole; readonly weight: number; readonly text: string }[] {
  const { reading, text, lead, tokens } = look;
  const [first] = reading.segments[0]?.periods ?? [];
  const word = tokens[firstWord(look)];
  if (first === undefined || word === undefined || first.period.kind === 'day') return [];
  if (first.start - lead > LONGEST_LEAD) return [];
  const words = text.slice(word.start, first.end - lead);
  const { start } = supplyPeriod(first.period, report.period?.end ?? null);
  if (start === undefined) return [];
  const { period, nextPeriod } = report;
  if (period?.end === undefined || period.start === undefined) {
    const isNext = nextPeriod?.start !== undefined && start >= nextPeriod.start;
    return isNext ? [{ role: 'plan', weight: 3, text: words }] : [];
  }
  if (start > period.end) return [{ role: 'plan', weight: 3, text: words }];
  return start >= period.start ? [{ role: 'results', weight: 3, text: words }] : [];
}

const LONGEST_LEAD = 12;
