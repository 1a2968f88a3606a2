import type { Finding, MessageParam } from '../../domain/finding/finding.ts';
import { rational, toDecimal } from '../../domain/interval/rational.ts';
import { formatNumber } from '../../domain/number/format-number.ts';
import { rules as knownRules } from '../../rules/registry.generated.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Locale } from '../locale.ts';

/** A finding in words. */
export interface RenderedFinding {
  /** Three to seven words, for lists. */
  readonly headline: string;
  /** At most two sentences: what follows and what the draft says, and what would make it fit. */
  readonly detail: string;
  /** Headline and detail. */
  readonly text: string;
  /** A label for each of `finding.related`, in their order. */
  readonly related: readonly string[];
  /** A title for each of `finding.fixes`, in their order. */
  readonly fixes: readonly string[];
}

/**
 * Renders a finding in the reader's language. Figures are written as that language writes them.
 *
 * @param rules Where the words are; only to be given with rules of one's own.
 * @example
 * ```ts
 * const [finding] = analyze('Thu ngân sách tăng 8,5%% so với cùng kỳ.').findings;
 * if (finding) renderFinding(finding, 'en').text; // 'Extra sign. “8,5%%” has one “%” too many.'
 * ```
 */
export function renderFinding(
  finding: Finding,
  locale: Locale,
  rules: readonly Rule[] = knownRules,
): RenderedFinding {
  const rule = rules.find(({ id }) => id === finding.rule);
  const message = rule?.messages[finding.messageId];
  const fill = (template: string, params = finding.params) =>
    fillTemplate(template, params, locale);
  const headline = fill(message?.headline[locale] ?? finding.rule);
  const detail = fill(message?.detail[locale] ?? finding.messageId);
  return {
    headline,
    detail,
    text: `${headline} ${detail}`,
    related: (finding.related ?? []).map(({ role }) => rule?.related[role]?.[locale] ?? role),
    fixes: (finding.fixes ?? []).map(({ titleId, params }) =>
      fill(rule?.fixes[titleId]?.[locale] ?? titleId, { ...finding.params, ...params }),
    ),
  };
}

function fillTemplate(
  template: string,
  params: Readonly<Record<string, MessageParam>>,
  locale: Locale,
): string {
  return template.replace(/\{([a-zA-Z]+)\}/gu, (whole, name: string) => {
    const param = params[name];
    return param === undefined ? whole : renderParam(param, locale);
  });
}

/** A part of a message in words. */
export function renderParam(param: MessageParam, locale: Locale): string {
  if (typeof param === 'string') return param;
  if ('terms' in param) return param.terms.map((term) => renderParam(term, locale)).join(' + ');
  const digits = formatNumber(toDecimal(rational(param.figure), param.decimals), locale);
  if (param.percent === true) return `${digits}%`;
  return param.unit === undefined ? digits : `${digits} ${param.unit}`;
}
