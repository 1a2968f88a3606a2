import { type Finding, renderFinding, ruleUrl } from '@baocao/core';
import type { Locale } from '../locale.ts';
import type { Formatter } from './formatter.ts';

function diagnostic(finding: Finding, locale: Locale) {
  const { rule, severity, span, path, fingerprint, ignored } = finding;
  const words = renderFinding(finding, locale);
  return {
    rule,
    severity,
    message: words.text,
    span,
    path,
    related: finding.related?.map((place, index) => ({
      message: words.related[index],
      span: place.span,
      path: place.path,
    })),
    fixes: finding.fixes?.map(({ safe, edits }, index) => ({
      title: words.fixes[index],
      safe,
      edits,
    })),
    fingerprint,
    ignored,
    url: ruleUrl(rule),
  };
}

/** An array with one element a file, written as the files are checked. */
export function jsonFormatter(locale: Locale): Formatter {
  let separator = '\n';
  const element = (value: unknown) => {
    const text = `${separator}${JSON.stringify(value)}`;
    separator = ',\n';
    return text;
  };
  return {
    begin: () => '[',
    document: ({ file, analysis: { findings } }) => {
      const shown = findings.filter(({ ignored }) => ignored === undefined);
      const ignored = findings.filter((finding) => finding.ignored !== undefined);
      return element({
        file,
        diagnostics: shown.map((finding) => diagnostic(finding, locale)),
        ignored: ignored.map((finding) => diagnostic(finding, locale)),
      });
    },
    failure: (file, error) => element({ file, error }),
    end: () => '\n]\n',
  };
}
