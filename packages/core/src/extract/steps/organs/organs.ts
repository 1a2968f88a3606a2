import type { Organ } from '../../../domain/agency/organ.ts';
import { taskVerbs } from '../../../lexicon/organs/organs.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { OrganMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

const BEFORE_CLAUSE = new Set([',', ';', ':', '.', '-', '–', '•', '+', ')', '“', '"', '*', '\n']);
const LONGEST_VERB = Math.max(...taskVerbs.map((verb) => verb.length)) + 1;

/**
 * Lists the bodies that act or are given a task, each once, where it does so first: what begins a
 * clause, or follows "giao" or "yêu cầu". Bodies that are only part of a post or of the words for
 * something else are left out, and so are several named as one ("các phòng, ban").
 */
export const listOrgans: Step = (report, { blocks }) => {
  const organs = new Map<string, Organ>();
  for (const { block, segments } of blocks) {
    // a table lists them; it does not say that they act
    if (block.kind === 'table') continue;
    for (const reading of segments) {
      for (const mention of reading.organs) {
        if (mention.isMany === true || !mayAct(mention, reading)) continue;
        const key = reading.passage.text.slice(mention.start, mention.end).toLowerCase();
        if (!organs.has(key)) organs.set(key, toOrgan(mention, reading));
      }
    }
  }
  return organs.size === 0 ? report : { ...report, organs: [...organs.values()] };
};

function toOrgan({ organ, start, end }: OrganMention, { passage }: SegmentReading): Organ {
  const span = originalSpan(passage.view, { start, end });
  return { text: plainText(passage.text.slice(start, end)), ...organ, span };
}

function mayAct({ start }: OrganMention, { passage }: SegmentReading): boolean {
  const { text } = passage;
  const last = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  if (last === undefined || BEFORE_CLAUSE.has(last)) return true;
  const before = text.slice(Math.max(0, start - LONGEST_VERB), start).trimEnd();
  if (before === '' || BEFORE_CLAUSE.has(before.at(-1) ?? '')) return true;
  const words = before.toLowerCase();
  return taskVerbs.some((verb) => words.endsWith(verb));
}
