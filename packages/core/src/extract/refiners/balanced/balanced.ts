import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { depthsOf } from '../../bracket-depths.ts';
import type { Mention, Refiner, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { type RoleFound, roleOf } from './role.ts';

type Balance = NonNullable<StatementMention['balance']>;
type Term = 'carried-over' | 'received' | 'due' | 'done' | 'pending';

/** The figures of a balance so far, by what they say. */
interface Open {
  readonly first: number;
  readonly places: Map<Term, number>;
  /** What all that is to be done is made of, said in a bracket or after "trong đó". */
  readonly within: Map<Term, number>;
  isRest: boolean;
  /** A figure of the same noun says something else: what is left out is not known. */
  isBroken: boolean;
  sentence: number;
}

/**
 * What was carried over and what came in, what was done and what is pending: "Tồn kỳ trước 06 đơn,
 * tiếp nhận 47 đơn; đã giải quyết 44 đơn, còn lại 09 đơn". Every figure of that noun has to have a
 * place of its own among them, else nothing is said.
 */
export const bindBalances: Refiner = (mentions, segment, vocabulary) => {
  const statements = mentions.filter((mention) => mention.kind === 'statement');
  if (statements.length < 3) return mentions;
  const depths = depthsOf(statements, segment);
  const found = new Map<Mention, Balance>();
  let open: Open | null = null;
  let before: StatementMention | null = null;
  for (const [place, statement] of statements.entries()) {
    const isAside = (depths[place] ?? 0) > 0 || isOfWhich(place, statements, segment, vocabulary);
    if (!isCounted(statement)) continue;
    if (isAside) {
      if (open !== null) takeWithin(open, place, statements, segment, vocabulary);
      continue;
    }
    const role =
      statement.figure?.kind === 'quantity' ? roleOf(statement, segment, vocabulary) : null;
    if (open !== null && isOver(open, statement)) {
      settle(open, statements, found);
      open = null;
    }
    if (open === null) open = begin(place, statement, role, before);
    else if (isSameNoun(statement, statements[open.first])) take(open, place, statement, role);
    before = statement;
  }
  if (open !== null) settle(open, statements, found);
  if (found.size === 0) return mentions;
  return mentions.map((mention) => {
    const balance = found.get(mention);
    if (balance === undefined || mention.kind !== 'statement') return mention;
    return { ...mention, balance };
  });
};

function isCounted({ figure }: StatementMention): boolean {
  const { kind, unit } = figure ?? {};
  return (kind === 'quantity' || kind === 'fraction') && unit?.dimension === 'count';
}

function isSameNoun({ figure }: StatementMention, first: StatementMention | undefined): boolean {
  const [one, other] = [figure?.unit, first?.figure?.unit];
  return one !== undefined && other !== undefined && unitsAddUp(one, other);
}

const OF_WHICH_REACH = 8;

// "…, trong đó trước hạn 30 hồ sơ" is said of a figure, not beside it.
function isOfWhich(
  place: number,
  statements: readonly StatementMention[],
  { text, tokens }: Segment,
  { partCues }: Vocabulary,
): boolean {
  const { figure, from } = statements[place] as StatementMention;
  const end = figure?.from ?? from;
  for (let at = Math.max(0, end - OF_WHICH_REACH); at < end; at += 1) {
    const cue = matchPhrase(partCues, tokens, at, text);
    const isNext = cue !== null && !tokens.slice(at, end).some(({ kind }) => kind === 'number');
    if (isNext && !cue.row.isClosed) return true;
  }
  return false;
}

const OPENING: readonly (Term | undefined)[] = ['carried-over', 'received', 'due'];

function termOf(found: RoleFound | null): Term | undefined {
  const role = found?.role;
  return role === 'detail' || role === 'other' || role === 'unclear' ? undefined : role;
}

function begin(
  place: number,
  statement: StatementMention,
  role: RoleFound | null,
  before: StatementMention | null,
): Open | null {
  const { sentence } = statement;
  const term = termOf(role);
  if (term === undefined || !OPENING.includes(term)) return null;
  // "đơn cũ 12 đơn, tiếp nhận 85 đơn": the figure before it may be of what was carried over
  const isUnclear = before?.sentence === sentence && isSameNoun(before, statement);
  return {
    first: place,
    places: new Map([[term, place]]),
    within: new Map(),
    isRest: false,
    isBroken: isUnclear,
    sentence,
  };
}

function take(
  open: Open,
  place: number,
  { sentence }: StatementMention,
  role: RoleFound | null,
): void {
  const term = termOf(role);
  if (term === undefined || open.places.has(term)) open.isBroken = true;
  else open.places.set(term, place);
  if (role?.isRest === true) open.isRest = true;
  open.sentence = sentence;
}

// "phải giải quyết 120 hồ sơ (kỳ trước chuyển sang 20 hồ sơ, tiếp nhận 100 hồ sơ)"
function takeWithin(
  { first, places, within }: Open,
  place: number,
  statements: readonly StatementMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): void {
  const statement = statements[place] as StatementMention;
  const isOfDue = places.size === 1 && places.has('due');
  if (!isOfDue || !isSameNoun(statement, statements[first])) return;
  const term = termOf(roleOf(statement, segment, vocabulary));
  // what else it is made of is not understood
  if (term === undefined || within.has(term)) within.set('done', place);
  else within.set(term, place);
}

// A balance goes on into the next sentence only until it is complete.
function isOver(open: Open, { sentence }: StatementMention): boolean {
  const isDone = open.isBroken || isComplete(open);
  return sentence - open.sentence > (isDone ? 0 : 1);
}

function isComplete({ places }: Open): boolean {
  const hasIntake = places.has('received') || places.has('due');
  return hasIntake && places.has('done') && places.has('pending');
}

function settle(open: Open, statements: readonly StatementMention[], found: Map<Mention, Balance>) {
  const { places, within, isRest, isBroken } = open;
  const [due, received] = [places.get('due'), places.get('received')];
  const [done, pending, carriedOver] = [
    places.get('done'),
    places.get('pending'),
    places.get('carried-over'),
  ];
  const intake = due ?? received;
  if (isBroken || intake === undefined || done === undefined || pending === undefined) return;
  // what nothing says was carried over may have been, unless what is pending is all that is left
  if (due === undefined && carriedOver === undefined && !isRest) return;
  const [before, since] = [
    within.get('carried-over') ?? carriedOver,
    within.get('received') ?? received,
  ];
  // other figures within it make up all that is due too
  const isMade = due !== undefined && !within.has('done');
  if (isMade && before !== undefined && since !== undefined) {
    const all = { due, carriedOver: before, received: since, done, pending };
    found.set(statements[open.first] as StatementMention, all);
    return;
  }
  const isAdded = due === undefined && carriedOver !== undefined;
  found.set(statements[open.first] as StatementMention, {
    received: intake,
    done,
    pending,
    ...(isAdded ? { carriedOver } : {}),
  });
}
