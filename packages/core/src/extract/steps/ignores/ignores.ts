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
  const closes = closesOf(comments);
  const contents = reading.blocks.filter(({ block }) => block.kind !== 'comment');
  const ignores = comments.flatMap((comment, index) => {
    const covered = coveredBy(comment, closes[index], contents, reading);
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
  comment: Comment,
  close: Comment | undefined,
  contents: readonly BlockReading[],
  { original, lineStarts }: DocumentReading,
): Ignore | null {
  const { directive, rule, reason } = comment;
  const common = {
    ...(rule === undefined ? {} : { rule }),
    ...(reason === undefined ? {} : { reason }),
    comment: { start: comment.start, end: comment.end },
  };
  if (directive === 'file') return { ...common, scope: 'file' };
  if (directive === 'start') {
    return {
      ...common,
      scope: 'range',
      span: { start: comment.end, end: close?.start ?? original.length },
    };
  }
  if (directive !== 'next-line') return null;
  // several comments may stand above one line, each for a rule
  const after = contents[lastBeginning(contents, comment.end - 1, ({ block }) => block.start) + 1];
  const next = after?.block.start ?? comment.end;
  const end = lineStarts[lastBeginning(lineStarts, next, (start) => start) + 1] ?? original.length;
  return { ...common, scope: 'next-line', span: { start: next, end } };
}

// For each comment the next end of its rule. One that another start of the rule took already serves
// both.
function closesOf(comments: readonly Comment[]): readonly (Comment | undefined)[] {
  const nextEnd = new Map<string | undefined, Comment>();
  return comments
    .toReversed()
    .map((comment) => {
      const close = nextEnd.get(comment.rule);
      if (comment.directive === 'end') nextEnd.set(comment.rule, comment);
      return close;
    })
    .reverse();
}
