import type { Report, ReportKind } from '../../../domain/report/report.ts';
import { reportKinds } from '../../../lexicon/report-kinds.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { sectionCues } from '../../../vocabulary/section-cues.ts';
import type { Layout } from '../../layout/layout.ts';
import { firstWord, type Look, spanIn } from '../../layout/look.ts';
import type { Step } from '../../step.ts';

type Evidence = NonNullable<Report['kindEvidence']>[number];
type Place = 'type' | 'title' | 'opening' | 'body';

/** How many paragraphs tell what kind of text this is. */
const OPENING = 3;
/** At the beginning of later paragraphs only so many words. */
const BODY_WORDS = 8;
const ENOUGH = 3;
const QUESTIONS = { kind: 'interview', least: 2, weight: 9 } as const;
const HEADINGS = { kind: 'periodic-report', least: 3, weight: 3 } as const;
const FIGURES = { kind: 'sector-report', least: 6, weight: 2 } as const;

/**
 * Tells the kind of document from what it is called, its title and its first paragraphs, and keeps
 * the words that told it. A kind that the draft or the configuration names stays.
 */
export const readKind: Step = (report, { layout }, profiles) => {
  const evidence = report.kind === undefined ? gather(layout) : [];
  const kind = report.kind ?? decide(evidence, layout);
  if (kind === undefined) return report;
  // an outline that the office names is for documents of its kind
  const named = profiles.find(({ id }) => id === report.profile);
  const isMeant = report.kind !== undefined || named?.kind === kind;
  const { id: profile } =
    (isMeant ? named : undefined) ?? profiles.find((row) => row.kind === kind) ?? {};
  const own = evidence.filter((row) => row.kind === kind);
  return {
    ...report,
    kind,
    ...(own.length === 0 ? {} : { kindEvidence: own }),
    ...(profile === undefined ? {} : { profile }),
  };
};

function decide(evidence: readonly Evidence[], layout: Layout): ReportKind | undefined {
  const scores = new Map<ReportKind, number>();
  for (const { kind, weight } of evidence) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  let best: ReportKind | undefined;
  for (const kind of reportKinds) {
    if ((scores.get(kind) ?? 0) > (best === undefined ? ENOUGH - 1 : (scores.get(best) ?? 0))) {
      best = kind;
    }
  }
  if (best !== undefined || layout.isFormal) return best;
  // a text under a title tells news of something
  const isText = layout.roles.includes('title') && layout.roles.includes(null);
  return isText ? 'news' : undefined;
}

const papers: ReadonlySet<ReportKind> = new Set([
  'periodic-report',
  'conclusion-notice',
  'minutes',
  'invitation',
]);

function gather(layout: Layout): readonly Evidence[] {
  const { looks, roles, paper } = layout;
  const evidence: Evidence[] = [];
  const counts: Counts = new Map();
  let read = 0;
  looks.forEach((look, at) => {
    const role = roles[at];
    if (at === paper) evidence.push(...cuesOf(look, 'type', counts));
    else if (role === 'title' && read === 0) evidence.push(...cuesOf(look, 'title', counts));
    else if (role === null || role === 'caption') {
      const place = role === null && read < OPENING ? 'opening' : 'body';
      evidence.push(...cuesOf(look, place, counts));
      if (role === null) read += 1;
    }
  });
  evidence.push(...shape(layout));
  // what a paper is called tells what it is; the meeting it is about does not
  return paper === null ? evidence : evidence.filter(({ kind }) => papers.has(kind));
}

/** How often each row was met in each place. */
type Counts = Map<string, number>;

/** Said again and again it says no more. */
const MOST = { type: 1, title: 1, opening: 1, body: 2 } as const;

function cuesOf(look: Look, place: Place, counts: Counts): readonly Evidence[] {
  const { tokens, text } = look;
  const last = place === 'body' ? firstWord(look) + BODY_WORDS : tokens.length;
  const found: Evidence[] = [];
  for (let at = 0; at < last; at += 1) {
    const match = matchPhrase(sectionCues().kinds, tokens, at, text);
    if (match === null) continue;
    const weight = match.row[place];
    const [first, end] = [tokens[at], tokens[match.end - 1]];
    at = match.end - 1;
    if (weight === undefined || first === undefined || end === undefined) continue;
    const key = `${place} ${match.row.kind} ${match.row.phrases[0] ?? ''}`;
    const count = counts.get(key) ?? 0;
    if (count >= MOST[place]) continue;
    counts.set(key, count + 1);
    found.push({
      kind: match.row.kind,
      text: text.slice(first.start, end.end),
      weight,
      span: spanIn(look, first.start, end.end),
    });
  }
  return found;
}

// What the whole document is made of speaks too, without words of its own.
function shape({ looks, roles, isFormal }: Layout): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (
    {
      kind,
      least,
      weight,
    }: { readonly kind: ReportKind; readonly least: number; readonly weight: number },
    count: number,
  ) => {
    if (count >= least) evidence.push({ kind, weight });
  };
  add(QUESTIONS, roles.filter((role) => role === 'question').length);
  const isHeading = ({ reading }: Look) =>
    reading.block.kind === 'heading' && (reading.block.level ?? 0) <= 2;
  add(HEADINGS, isFormal || roles[0] === 'title' ? looks.filter(isHeading).length : 0);
  let figures = 0;
  for (const { reading } of looks) {
    for (const { statements } of reading.segments) figures += statements.length;
  }
  add(FIGURES, isFormal ? 0 : figures);
  return evidence;
}
