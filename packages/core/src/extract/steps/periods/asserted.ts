import type { Assertion } from '../../../domain/period/period.ts';
import type { SectionRole } from '../../../domain/section/section.ts';
import {
  accountWords,
  againstWords,
  comingWords,
  doneWords,
  estimateWord,
  groundWords,
  leftOverWords,
  notAssertingWords,
  openingWords,
  reportWord,
  reviewWords,
  taskLeads,
  withinWord,
} from '../../../lexicon/asserted-periods/asserted-periods.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { PeriodUse } from '../../period-use.ts';

/** The words around a period within its sentence, and where the sentence stands. */
export interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** What the words before it make it. */
  readonly use: PeriodUse;
  readonly in: 'title' | 'heading' | 'text';
  readonly role: SectionRole | undefined;
  /** It is a month or a quarter. */
  readonly isShort: boolean;
}

const compile = (words: readonly string[]) => compilePhrases(words, (word) => [word]);
const [COMING, OPENING, TASKS, DONE] = [comingWords, openingWords, taskLeads, doneWords].map(
  compile,
) as [Index, Index, Index, Index];
const REVIEWED = compile([...doneWords, ...reviewWords]);
const [GROUNDS, ACCOUNT, AGAINST, LEFT_OVER] = [
  groundWords,
  accountWords,
  againstWords,
  leftOverWords,
].map(compile) as [Index, Index, Index, Index];
type Index = PhraseIndex<string>;

const NOT_ASSERTING = new Set(notAssertingWords.map(fold));
const ESTIMATE = fold(estimateWord);
const REPORT = fold(reportWord);
const WITHIN = fold(withinWord);

/** Parts that tell what was. */
const TOLD: ReadonlySet<SectionRole | undefined> = new Set<SectionRole | undefined>([
  'results',
  'limitations',
  'causes',
  'opening',
  'discussion',
  'conclusion',
  undefined,
]);
/** Parts that tell what is to be done. */
const TO_DO: ReadonlySet<SectionRole | undefined> = new Set([
  'plan',
  'directives',
  'conclusion',
  'proposals',
  'closing',
]);
const FIGURES: ReadonlySet<SectionRole | undefined> = new Set(['results', 'limitations']);

/** How many words may stand before "trong tháng 9" where that opens what is said. */
const LEAD = 10;
/** How many words after tasks tell that they are of a period that is over. */
const NEAR = 4;
const LONGEST_PHRASE = 8;

/**
 * What the words around a period say that it is to the report; null where they say nothing of the
 * kind. Cited papers, comparisons, deadlines and words in quotes assert nothing.
 */
export function assertedBy(around: Surroundings): Assertion | null {
  if (isEnclosed(around.before)) return null;
  if (around.in !== 'text') return byUse(around, around.in);
  const last = around.before.at(-1);
  if (last !== undefined && NOT_ASSERTING.has(last.key)) return null;
  if (startsWith(COMING, around.after) && around.role !== 'results') {
    return { as: 'next', by: 'sentence' };
  }
  if (around.role === 'opening' || around.role === 'closing') {
    const told = inAccount(around);
    if (told !== null) return told;
  }
  return asTask(around) ?? asOpening(around) ?? inPassing(around);
}

function byUse({ use }: Surroundings, by: Assertion['by']): Assertion | null {
  if (use === 'reported') return { as: 'reporting', by };
  return use === 'planned' ? { as: 'next', by } : null;
}

// "… báo cáo kết quả công tác tháng 10 như sau", "Trên đây là báo cáo tháng 10, nhiệm vụ tháng 11"
function inAccount(around: Surroundings): Assertion | null {
  const { before, after } = around;
  if (before.at(-1)?.key === WITHIN) return null;
  if (startsWith(GROUNDS, withoutSigns(before))) {
    const account = after.findIndex((_, at) => matchPhrase(ACCOUNT, after, at, '') !== null);
    const isCited = account < 0 || after.slice(0, account).some(({ key }) => key === REPORT);
    if (isCited) return null;
  }
  return byUse(around, 'sentence');
}

// "nhiệm vụ trọng tâm tháng 11" where tasks are set
function asTask({ before, after, role }: Surroundings): Assertion | null {
  if (!TO_DO.has(role)) return null;
  const lead = leadBefore(TASKS, before);
  if (lead === null || has(LEFT_OVER, after.slice(0, NEAR))) return null;
  const isDone = has(REVIEWED, before.slice(Math.max(0, lead - LONGEST_PHRASE), lead));
  return isDone ? null : { as: 'next', by: 'sentence' };
}

// "Trong tháng 10, …", "Theo báo cáo, trong tháng 10 …", "Tháng 10 ước đạt"
function asOpening({ before, after, role, isShort }: Surroundings): Assertion | null {
  const isEstimate = isShort && FIGURES.has(role) && after[0]?.key === ESTIMATE;
  if (isEstimate) return { as: 'reporting', by: 'sentence' };
  const lead = leadBefore(OPENING, before);
  const rest = before.slice(0, lead ?? before.length);
  const words = rest.filter(({ kind }) => kind !== 'sign').length;
  const isFirst = words === 0 && (lead !== null || after[0]?.key === ',');
  const isLed =
    lead !== null && words <= LEAD && (rest.at(-1)?.key === ',' || rest.at(-1)?.key === ':');
  if (!(isFirst || isLed)) return null;
  if (TOLD.has(role)) return { as: 'reporting', by: 'sentence' };
  const isDone = has(DONE, after.slice(0, LEAD));
  return role === 'plan' && !isDone ? { as: 'next', by: 'sentence' } : null;
}

// "tiếp nhận trong tháng 10 là 120 hồ sơ"
function inPassing({ before, after, role, isShort }: Surroundings): Assertion | null {
  if (!isShort || !FIGURES.has(role) || before.at(-1)?.key !== WITHIN) return null;
  const isAgainst = has(AGAINST, before) || has(AGAINST, after);
  return isAgainst ? null : { as: 'reporting', by: 'passing' };
}

/** Index of the first token of the longest phrase that ends with the tokens, or null. */
function leadBefore(index: Index, tokens: readonly Token[]): number | null {
  const from = Math.max(0, tokens.length - LONGEST_PHRASE);
  for (let at = from; at < tokens.length; at += 1) {
    if (matchPhrase(index, tokens, at, '')?.end === tokens.length) return at;
  }
  return null;
}

function has(index: Index, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => matchPhrase(index, tokens, at, '') !== null);
}

function startsWith(index: Index, tokens: readonly Token[]): boolean {
  return matchPhrase(index, tokens, 0, '') !== null;
}

function withoutSigns(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'sign');
  return first <= 0 ? tokens : tokens.slice(first);
}

const OPENERS = new Set(['(', '“', '[']);
const CLOSERS = new Set([')', '”', ']']);

// in brackets or quotes something else is named
function isEnclosed(before: readonly Token[]): boolean {
  let depth = 0;
  let isQuoted = false;
  for (const { key } of before) {
    if (OPENERS.has(key)) depth += 1;
    else if (CLOSERS.has(key)) depth = Math.max(0, depth - 1);
    else if (key === '"') isQuoted = !isQuoted;
  }
  return depth > 0 || isQuoted;
}
