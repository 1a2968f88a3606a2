import type { Ignore } from '../../../domain/report/report.ts';
import { lastBeginning } from '../../../domain/span/locate.ts';
import type { BlockReading, DocumentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

const COMMENT =
  /^\s*<!--\s*baocao-ignore-(next-line|start|end|file)(?:\s+([a-z]+\/[a-z-]+))?(?:\s+--\s([^>]*)|\s*)-->\s*$/u;

interface Comment {
  readonly directive: string;
  readonly rule?: string;
  readonly reason?: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads what the writer asked to be ignored:
 * `<!-- baocao-ignore-next-line figure/ratio -- lý do -->`, `…-start` with `…-end`, `…-file`.
 * Without a rule, every rule is meant. A start without its end reaches to the end of the text.
 */
export const readIgnores: Step = (report, reading) => {
  const comments = reading.blocks.flatMap(commentOf);
  const ignores = comments.flatMap((comment, index) => {
    const covered = coveredBy(comments, index, comment, reading);
    return covered === null ? [] : [covered];
  });
  return ignores.length === 0 ? report : { ...report, ignores };
};

function commentOf({ block }: BlockReading): readonly Comment[] {
  if (block.kind !== 'comment') return [];
  const match = COMMENT.exec(block.view.text);
  if (match?.[1] === undefined) return [];
  const [, directive, rule, reason] = match;
  return [
    {
      directive,
      ...(rule === undefined ? {} : { rule }),
      ...(reason === undefined || reason.trim() === '' ? {} : { reason: reason.trim() }),
      start: block.start,
      end: block.end,
    },
  ];
}

function coveredBy(
  all: readonly Comment[],
  index: number,
  comment: Comment,
  { original, lineStarts, blocks }: DocumentReading,
): Ignore | null {
  const { directive, rule, reason } = comment;
  const common = {
    ...(rule === undefined ? {} : { rule }),
    ...(reason === undefined ? {} : { reason }),
    comment: { start: comment.start, end: comment.end },
  };
  if (directive === 'file') return { ...common, scope: 'file' };
  if (directive === 'start') {
    const close = closeOf(all, index, rule);
    return {
      ...common,
      scope: 'range',
      span: { start: comment.end, end: close?.start ?? original.length },
    };
  }
  if (directive !== 'next-line') return null;
  const after = blocks[lastBeginning(blocks, comment.end - 1, ({ block }) => block.start) + 1];
  const next = after?.block.start ?? comment.end;
  const end = lineStarts[lastBeginning(lineStarts, next, (start) => start) + 1] ?? original.length;
  return { ...common, scope: 'next-line', span: { start: next, end } };
}

// The next end of the same rule. One that another start of the rule took already serves both.
function closeOf(
  all: readonly Comment[],
  index: number,
  rule: string | undefined,
): Comment | undefined {
  for (let at = index + 1; at < all.length; at += 1) {
    const other = all[at];
    if (other?.directive === 'end' && other.rule === rule) return other;
  }
  return undefined;
}
