import {
  readHeadedNumber,
  readNumberAt,
} from '../../../domain/document-number/read-document-number.ts';
import { boundsOfGiven } from '../../../domain/period/given.ts';
import { readPeriod } from '../../../domain/period/read-period.ts';
import { statedOnly } from '../../../domain/period/supply.ts';
import type { Envelope } from '../../../domain/report/envelope.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { originalSpan, plainText, type View } from '../../../text/view.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';
import { unknownNames, type Value } from './unknown.ts';

/**
 * Reads the draft's own front matter: `loai` (kind), `mau` (outline), `ky` (period), `so`
 * (number), `co-quan` (organ), `ngay` (date). What it says beats everything else; what it does not say stays absent.
 */
export const readFrontMatter: Step = (report, { blocks, vocabulary }, profiles) => {
  const block = blocks[0]?.block;
  if (block?.kind !== 'front-matter') return report;
  const values = valuesIn(block.view);
  const textOf = (key: string) => values.get(key)?.text;
  const own = kindOf(textOf('loai'), textOf('mau'), vocabulary, profiles);
  // a draft that names its own kind has no use for the outline of another
  const { profile: _, ...others } = report;
  return {
    ...(own.kind === undefined ? report : others),
    ...own,
    ...periodOf(textOf('ky')),
    ...envelopeOf(textOf('so'), textOf('co-quan'), textOf('ngay')),
    ...slipsOf(report, unknownNames(values, vocabulary, profiles)),
  };
};

function valuesIn(view: View): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  let start = 0;
  for (const line of view.text.split(/[\r\n]/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) {
      const from = start + line.length - line.slice(colon + 1).trimStart().length;
      const text = plainText(line.slice(colon + 1));
      const end = start + line.trimEnd().length;
      const span = originalSpan(view, { start: Math.min(from, end), end });
      values.set(plainText(line.slice(0, colon)).toLowerCase(), { text, span });
    }
    start += line.length + 1;
  }
  return values;
}

const slipsOf = ({ slips = [] }: Report, found: readonly Slip[]): Pick<Report, 'slips'> =>
  found.length === 0 ? {} : { slips: [...slips, ...found] };

function kindOf(
  type: string | undefined,
  outline: string | undefined,
  vocabulary: Vocabulary,
  profiles: readonly Profile[],
): Pick<Report, 'kind' | 'profile'> {
  const tokens = tokenize(type ?? '');
  const match = matchPhrase(vocabulary.documentTypes, tokens, 0, type ?? '');
  const named = profiles.find(({ id }) => id === outline);
  const kind = match?.end === tokens.length ? match.row.kind : named?.kind;
  const profile = named ?? profiles.find((row) => row.kind === kind);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(profile === undefined ? {} : { profile: profile.id }),
  };
}

function periodOf(text: string | undefined): Pick<Report, 'period'> {
  if (text === undefined) return {};
  const tokens = tokenize(text);
  const reading = readPeriod(tokens, 0);
  return reading?.end === tokens.length ? { period: { ...statedOnly(reading.period), text } } : {};
}

function envelopeOf(
  number: string | undefined,
  organ: string | undefined,
  date: string | undefined,
): Pick<Report, 'envelope'> {
  const tokens = tokenize(date ?? '');
  const reading = readPeriod(tokens, 0);
  const bounds = reading?.period.kind === 'day' ? boundsOfGiven(reading.period.given) : null;
  const envelope = {
    ...numberOf(number),
    ...(organ === undefined ? {} : { organ: { text: organ } }),
    ...(bounds === null ? {} : { issueDate: bounds.start }),
  };
  return Object.keys(envelope).length === 0 ? {} : { envelope };
}

function numberOf(text = ''): Partial<Envelope> {
  const tokens = tokenize(text);
  const read = readHeadedNumber(text, tokens, 0) ?? readNumberAt(text, tokens, 0);
  if (read?.end !== tokens.length) return {};
  const { number, notation, year, system } = read.reading;
  return {
    ...(number === undefined ? {} : { number }),
    ...(notation === undefined ? {} : { notation }),
    ...(year === undefined ? {} : { year }),
    ...(system === undefined ? {} : { system }),
  };
}
