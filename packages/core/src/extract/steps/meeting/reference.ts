import type { Official } from '../../../domain/official/official.ts';
import type { PersonReference } from '../../../domain/person/person.ts';
import type { Report } from '../../../domain/report/report.ts';
import { originalSpan } from '../../../text/view.ts';
import type { PersonMention, TitleMention } from '../../mention.ts';
import type { Line } from './line.ts';

/** Somebody named in a sentence as data, with the official of the report that it is. */
export function referenceTo(
  actor: PersonMention | TitleMention,
  { segment, text }: Line,
  report: Report,
): PersonReference {
  const span = originalSpan(segment.passage.view, actor);
  const { officials = [] } = report;
  const mentioned = officials.find(({ mentions = [] }) =>
    mentions.some((mention) => mention.span !== undefined && overlaps(mention.span, span)),
  );
  const official = mentioned ?? (actor.kind === 'title' ? onlyHolder(actor, officials) : undefined);
  const words = text.slice(actor.start, actor.end);
  const own = actor.kind === 'person' ? { name: actor.name } : { titles: [{ text: words }] };
  return {
    ...own,
    ...(official === undefined ? {} : { name: official.name }),
    ...(official?.id === undefined ? {} : { official: official.id }),
    text: words,
    span,
  };
}

// "đồng chí Bí thư Đảng ủy kết luận", where the document names one secretary of it
function onlyHolder({ title }: TitleMention, officials: readonly Official[]): Official | undefined {
  const agree = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one === other;
  const holders = officials.filter(({ titles }) =>
    titles.some(
      (held) =>
        held.role === title.role &&
        held.former !== true &&
        agree(held.branch, title.branch) &&
        agree(held.level, title.level),
    ),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function overlaps(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}
