import type { Metric } from '../../../domain/metric/metric.ts';
import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import type { Block } from '../../../text/block.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';

type OwnParts = Pick<Metric, 'parts' | 'partsClosed' | 'partsImplied'>;

interface Cue {
  readonly isClosed: boolean;
  readonly isImplied?: boolean;
}

/** A total with the parts found so far in the list below it. */
interface OpenList extends Cue {
  readonly total: Metric;
  readonly parts: string[];
  /** How deep its items stand, by their marks; unknown before the first. */
  depth?: number;
  /** Every item so far gives one part. */
  isWhole: boolean;
}

/**
 * Parts of a total that stand in the list below it: "Tổng chi 9 tỷ đồng, trong đó:" and the items
 * that follow.
 */
export const bindListedParts: Step = (report, { original, blocks, vocabulary }) => {
  const { metrics = [] } = report;
  const partsOf = new Map<Metric, OwnParts>();
  // metrics and blocks stand in the order of the text, so each is looked at once
  let next = 0;
  let list: OpenList | null = null;
  for (const { block } of blocks) {
    const first = next;
    while ((metrics[next]?.span?.start ?? Number.POSITIVE_INFINITY) < block.end) next += 1;
    const own = () => topLevel(metrics.slice(first, next), block, original);
    if (list !== null && !addItem(list, block, own)) {
      addParts(partsOf, list);
      list = null;
    }
    const cue: Cue | null = list === null ? cueAtEnd(block, vocabulary) : null;
    const total: Metric | undefined = cue === null ? undefined : own().at(-1);
    if (cue !== null && total !== undefined && total.parts === undefined) {
      list = { ...cue, total, parts: [], isWhole: true };
    }
  }
  if (list !== null) addParts(partsOf, list);
  if (partsOf.size === 0) return report;
  return { ...report, metrics: metrics.map((metric) => ({ ...metric, ...partsOf.get(metric) })) };
};

// The parts that an item of the list gives; false where the block is no item of it any more.
function addItem(list: OpenList, block: Block, own: () => readonly Metric[]): boolean {
  if (block.kind !== 'list-item') return false;
  const depth = depthOf(block.marker ?? '');
  list.depth ??= depth;
  if (depth < list.depth) return false;
  // the items of a list within the list are parts of its parts
  if (depth > list.depth) return true;
  const parts = own().filter((metric) => isPart(metric, list.total));
  for (const { id } of parts) list.parts.push(id);
  if (parts.length !== 1) list.isWhole = false;
  return true;
}

const MARKS = ['-', '–', '+', '*', '•'];

// "1." above "a)" above "-" above "+".
function depthOf(marker: string): number {
  const mark = MARKS.indexOf(marker);
  if (mark >= 0) return mark + 2;
  return /\d/u.test(marker) ? 0 : 1;
}

function addParts(partsOf: Map<Metric, OwnParts>, list: OpenList): void {
  const { total, parts, isClosed, isImplied = false, isWhole } = list;
  if (parts.length === 0) return;
  const isAll = isClosed && isWhole && parts.length > 1;
  partsOf.set(total, {
    parts,
    ...(isAll ? { partsClosed: true } : {}),
    ...(isAll && isImplied ? { partsImplied: true } : {}),
  });
}

const LONGEST_CUE = 48;

// The words that lead to parts right before the colon that ends a block: "gồm các khoản:".
function cueAtEnd(block: Block, vocabulary: Vocabulary): Cue | null {
  if (block.kind === 'table' || block.kind === 'comment' || block.kind === 'front-matter')
    return null;
  const words = block.view.text.trimEnd();
  if (!words.endsWith(':')) return null;
  const tail = words.slice(-LONGEST_CUE);
  const tokens = tokenize(tail);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (tokens[at]?.kind === 'number') return null;
    const cue = matchPhrase(vocabulary.partCues, tokens, at, tail);
    if (cue !== null) return cue.row;
  }
  return null;
}

// Those in brackets, and the parts of another, are no parts of the total.
function topLevel(
  metrics: readonly Metric[],
  { start }: Block,
  original: string,
): readonly Metric[] {
  const nested = new Set(metrics.flatMap(({ parts = [] }) => parts));
  let [at, depth] = [start, 0];
  return metrics.filter(({ id, span }) => {
    for (; at < (span?.start ?? at); at += 1) {
      const sign = original.charAt(at);
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
    }
    return depth <= 0 && !nested.has(id);
  });
}

function isPart({ value }: Metric, total: Metric): boolean {
  const whole = unitOf(total);
  return value !== undefined && whole !== undefined && unitsAddUp(value.unit, whole);
}

// "3.456,7 ha/3.500 ha, trong đó:" the parts are of what was done.
const unitOf = ({ value, fraction }: Metric) => value?.unit ?? fraction?.unit;
