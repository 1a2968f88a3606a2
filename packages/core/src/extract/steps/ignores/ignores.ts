import type { Ignore } from '../../../domain/report/report.ts';
import type { BlockReading, DocumentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

const COMMENT =
  /^\s*<!--\s*baocao-ignore-(next-line|start|end|file)(?:\s+([a-z]+\/[a-z-]+))?(?:\s+--\s+(\S[^>]*?))?\s*-->\s*$/u;

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
    const covered = coveredBy(comment, comments.slice(index + 1), reading);
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
      ...(reason === undefined ? {} : { reason }),
      start: block.start,
      end: block.end,
    },
  ];
}

function coveredBy(
  comment: Comment,
  later: readonly Comment[],
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
    const close = later.find((other) => other.directive === 'end' && other.rule === rule);
    return {
      ...common,
      scope: 'range',
      span: { start: comment.end, end: close?.start ?? original.length },
    };
  }
  if (directive !== 'next-line') return null;
  const next = blocks.find(({ block }) => block.start >= comment.end)?.block.start ?? comment.end;
  const end = lineStarts.find((start) => start > next) ?? original.length;
  return { ...common, scope: 'next-line', span: { start: next, end } };
}
