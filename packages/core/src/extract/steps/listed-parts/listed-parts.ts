import type { Metric } from '../../../domain/metric/metric.ts';
import { unitsAddUp } from '../../../domain/quantity/units-add-up.ts';
import type { Block } from '../../../text/block.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';

type OwnParts = Pick<Metric, 'parts' | 'partsClosed'>;

interface Cue {
  readonly isClosed: boolean;
}

/** A total with the parts found so far in the list below it. */
interface OpenList extends Cue {
  readonly total: Metric;
  readonly parts: string[];
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
    if (list !== null && block.kind === 'list-item') {
      const { total } = list;
      for (const metric of own()) if (isPart(metric, total)) list.parts.push(metric.id);
    } else if (list !== null) {
      addParts(partsOf, list);
      list = null;
    }
    const cue: Cue | null = list === null ? cueAtEnd(block, vocabulary) : null;
    const total: Metric | undefined = cue === null ? undefined : own().at(-1);
    if (cue !== null && total !== undefined && total.parts === undefined) {
      list = { total, isClosed: cue.isClosed, parts: [] };
    }
  }
  if (list !== null) addParts(partsOf, list);
  if (partsOf.size === 0) return report;
  return { ...report, metrics: metrics.map((metric) => ({ ...metric, ...partsOf.get(metric) })) };
};

function addParts(partsOf: Map<Metric, OwnParts>, { total, parts, isClosed }: OpenList): void {
  if (parts.length === 0) return;
  partsOf.set(total, { parts, ...(isClosed && parts.length > 1 ? { partsClosed: true } : {}) });
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
