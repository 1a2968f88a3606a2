import { type Finding, renderFinding, type Severity, type Span } from '@baocao/core';
import { excerpt } from '../excerpt/excerpt.ts';
import type { Position } from '../excerpt/line-table.ts';
import { wrap } from '../excerpt/wrap.ts';
import type { Style } from '../io/style.ts';
import type { Locale } from '../locale.ts';
import { messages } from '../messages.ts';

/** What a finding is shown with. */
export interface Setting {
  readonly locale: Locale;
  readonly width: number;
  readonly style: Style;
}

/** The document a finding stands in. */
export interface Place {
  readonly name: string;
  readonly text: string;
  readonly locate: (offset: number) => Position;
}

const indent = '  ';
const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const;

function shownLine(
  span: Span,
  severity: Severity,
  place: Place,
  { width, style }: Setting,
): string {
  const { text, start } = place.locate(span.start);
  const shown = excerpt(text, span.start - start, span.end - start, width - 2 * indent.length);
  const marks = style(['bold', colours[severity]], shown.marks);
  return `${indent}${indent}${shown.text}\n${indent}${indent}${marks}\n`;
}

/** One finding as a reader of a terminal sees it: where, how grave, the words, the reason, the way out. */
export function findingBlock(finding: Finding, place: Place, setting: Setting): string {
  const { locale, width, style } = setting;
  const { levels, line } = messages[locale];
  const { span, severity } = finding;
  const words = renderFinding(finding, locale);
  const at = span && place.locate(span.start);
  const where = at
    ? `${place.name}:${at.line}:${at.column}`
    : `${place.name} ${finding.path ?? ''}`;
  const level = style(['bold', colours[severity]], levels[severity]);

  const related = (finding.related ?? []).map((other, index) => {
    const label = words.related[index] ?? '';
    if (!other.span) return `${label} (${other.path ?? ''})`;
    const written = place.text.slice(other.span.start, other.span.end).replace(/\s+/gu, ' ');
    return `${line(place.locate(other.span.start).line)}: “${written}” – ${label}`;
  });
  return [
    `${style('bold', where)}  ${level}  ${style('bold', words.headline)}\n`,
    span ? shownLine(span, severity, place, setting) : '',
    wrap(words.detail, width, indent),
    ...words.fixes.map((title) => wrap(`→ ${title}`, width, indent)),
    ...related.map((text) => wrap(`· ${text}`, width, indent)),
    `${indent}${style('dim', finding.rule)}\n\n`,
  ].join('');
}
