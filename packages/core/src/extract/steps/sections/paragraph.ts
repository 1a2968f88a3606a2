import type { SectionRole } from '../../../domain/section/section.ts';
import { successors, transitions } from '../../../lexicon/section-cues/transitions.ts';
import { matchPhrase, type PhraseIndex } from '../../../vocabulary/phrase-index.ts';
import { sectionCues } from '../../../vocabulary/section-cues.ts';
import { firstWord, type Look } from '../../layout/look.ts';
import type { ProfileCues } from './cues.ts';

/** What was found for a paragraph: its role, and the words that made it another than the one before. */
export interface ParagraphRole {
  readonly role: SectionRole;
  readonly cue?: string;
}

/** Words that speak for a role. */
export interface Cue {
  readonly role: SectionRole;
  readonly weight: number;
  readonly text: string;
}

const USUAL = 3;
const needed = new Map(transitions.map((row) => [`${row.from} ${row.to}`, row.needed]));
const next = new Map(successors.map(({ from, to }) => [from, to]));

/**
 * The role of a paragraph after another: that of the words that speak for it, if they speak loud
 * enough for this step; else it goes on with the part before it.
 */
export function roleAfter(
  before: SectionRole,
  look: Look,
  profile: ProfileCues,
  more: readonly Cue[],
): ParagraphRole {
  const found = [...more, ...figures(look), ...cuesOf(look, profile)];
  const scores = new Map<SectionRole, number>();
  for (const { role, weight } of found) scores.set(role, (scores.get(role) ?? 0) + weight);
  let best: SectionRole | null = null;
  let most = 0;
  for (const [role, score] of scores) {
    const surplus = score - (role === before ? 1 : threshold(before, role));
    if (surplus >= 0 && (best === null || surplus > most)) {
      best = role;
      most = surplus;
    }
  }
  if (best === null) return { role: after(before, profile) };
  // who is told what to do in it hears more than a conclusion
  const isTold = best === 'conclusion' && (scores.get('directives') ?? 0) >= USUAL;
  const role = isTold ? 'directives' : best;
  const cue = found.find(({ role, text }) => role === best && text !== '')?.text;
  return { role, ...(cue === undefined ? {} : { cue }) };
}

const LONGEST_INSERTION = 5;
const MANY = 3;

// What is told in figures was done, as a rule.
function figures({ reading }: Look): readonly Cue[] {
  const count = reading.segments[0]?.statements.length ?? 0;
  if (count === 0) return [];
  return [{ role: 'results', weight: count < MANY ? 1 : 2, text: '' }];
}

function threshold(from: SectionRole, to: SectionRole): number {
  return (
    needed.get(`${from} ${to}`) ??
    (needed.has(`any ${to}`) ? needed.get(`any ${to}`) : needed.get(`${from} any`)) ??
    USUAL
  );
}

// What follows an opening is what the document is mainly for.
function after(before: SectionRole, { body }: ProfileCues): SectionRole {
  return next.has(before) ? body : before;
}

/** The words of a paragraph that tell what it is for. */
export function cuesOf(look: Look, profile: ProfileCues): readonly Cue[] {
  const { starts, leads, joints } = sectionCues();
  const { tokens, text } = look;
  const found: Cue[] = [];
  const seen = new Set<unknown>();
  const add = (index: PhraseIndex<Omit<Cue, 'text'>>, at: number): number | null => {
    const match = matchPhrase(index, tokens, at, text);
    if (match === null) return null;
    if (!seen.has(match.row)) {
      seen.add(match.row);
      const words = text.slice(tokens[at]?.start, tokens[match.end - 1]?.end);
      found.push({ role: match.row.role, weight: match.row.weight, text: words });
    }
    return match.end;
  };
  let at = firstWord(look);
  // "Tuy nhiên, bên cạnh những kết quả đạt được, …": one may follow the other
  for (;;) {
    const end =
      add(profile.starts, at) ?? add(starts, at) ?? matchPhrase(joints, tokens, at, text)?.end;
    if (end === undefined) break;
    at = end;
    while (tokens[at]?.kind === 'sign') at += 1;
    // "Tại kỳ họp lần thứ 2, các đại biểu …"
    const comma = tokens.findIndex(({ key }, index) => index > at && key === ',');
    if (comma > at && comma - at <= LONGEST_INSERTION) add(starts, comma + 1);
  }
  for (at = 0; at < tokens.length; at += 1) {
    const end = add(profile.leads, at) ?? add(leads, at);
    if (end !== null) at = end - 1;
  }
  return found;
}
