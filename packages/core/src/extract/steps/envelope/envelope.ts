import type { Organ } from '../../../domain/agency/organ.ts';
import { readOrgan } from '../../../domain/agency/read-organ.ts';
import type { Deviation } from '../../../domain/document-number/deviation.ts';
import type { Envelope } from '../../../domain/report/envelope.ts';
import type { Span } from '../../../domain/span/span.ts';
import { filedWords } from '../../../lexicon/envelope/envelope.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';
import { type Addressees, readAddressees } from './addressees.ts';
import { type FoundPart, type Head, readHead } from './head.ts';
import { firstLine, joinLines, linesFrom } from './lines.ts';
import { groupOrgans } from './organs.ts';
import type { Piece } from './pieces.ts';
import type { Signature } from './signature.ts';
import { readAbout, readSubject, type TypeAndSubject } from './subject.ts';
import { readTail, type Tail } from './tail.ts';
import { opening, phrases } from './words.ts';

/** How many lines of the text may hold its head. */
const HEAD = 80;
const FILED = phrases(filedWords);

/**
 * Reads the frame of an official document: what stands above its body (NĐ 30/2020/NĐ-CP, Điều 8; for
 * Party documents QĐ 399-QĐ/TW), to whom it goes and who signs. What the front matter says beats it.
 */
export const readEnvelope: Step = (report, reading) => {
  const first = firstLine(reading);
  const lines = joinLines(linesFrom(reading, first, HEAD), reading.original);
  const head = readHead(lines);
  const body = head === null ? first : (lines[head.end]?.index ?? reading.lineStarts.length);
  const tail = readTail(reading, body);
  if (head === null && (tail.recipients === undefined || tail.signature === undefined)) {
    return report;
  }
  const named = head === null ? { subject: [] } : subjectOf(lines, head);
  const addressees = head === null ? null : readAddressees(lines.slice(head.end));
  const read = build({ head, named, addressees, tail }, reading.vocabulary);
  return { ...report, envelope: { ...read, ...report.envelope } };
};

function subjectOf(lines: Parameters<typeof readSubject>[0], head: Head): TypeAndSubject {
  const named = readSubject(lines, head.end);
  return named.type === undefined ? { subject: readAbout(head.others) } : named;
}

interface Found {
  readonly head: Head | null;
  readonly named: TypeAndSubject;
  readonly addressees: Addressees | null;
  readonly tail: Tail;
}

function build({ head, named, addressees, tail }: Found, vocabulary: Vocabulary): Envelope {
  const groups = groupOrgans(head?.organs ?? []);
  const [organ, superior] = [groups.at(-1), groups.at(-2)];
  const { type, subject } = named;
  const { recipients, signature } = tail;
  const system = head?.system ?? head?.number?.system;
  const deviations = [...headDeviations(head), ...capacityDeviations(signature, system)];
  const parts = [
    ...(head?.parts ?? []),
    ...groups.slice(0, -1).map((pieces): FoundPart => ({ part: 'superior', pieces })),
    ...part('organ', organ),
    ...part('type', type === undefined ? undefined : [type.piece]),
    ...part('subject', subject),
    ...part('addressees', addressees?.pieces),
    ...part('signature', signature?.pieces),
    ...part('recipients', recipients && [recipients.lead, ...recipients.items.flat()]),
  ];
  const spans = parts.map(({ part: name, pieces }) => ({ part: name, span: spanOf(pieces) }));
  spans.sort((a, b) => a.span.start - b.span.start);
  const { number, notation, year } = head?.number ?? {};
  const { place, day } = head?.date ?? {};
  return {
    ...(superior === undefined ? {} : { superior: organOf(superior, vocabulary) }),
    ...(organ === undefined ? {} : { organ: organOf(organ, vocabulary) }),
    ...(number === undefined ? {} : { number }),
    ...(notation === undefined ? {} : { notation }),
    ...(year === undefined ? {} : { year }),
    ...(place === undefined ? {} : { place }),
    ...(day === undefined ? {} : { issueDate: day }),
    ...(type === undefined ? {} : { type: type.text }),
    ...(subject.length === 0 ? {} : { subject: textOf(subject) }),
    ...(addressees === null ? {} : { addressees: [...addressees.names] }),
    ...recipientsOf(recipients),
    ...(signature === undefined ? {} : { signer: signerOf(signature) }),
    ...(system === undefined ? {} : { system }),
    ...(spans.length === 0 ? {} : { parts: spans }),
    ...(deviations.length === 0 ? {} : { deviations }),
    ...(head === null ? {} : { span: headSpan(head) }),
  };
}

const part = (
  name: FoundPart['part'],
  pieces: readonly Piece[] | undefined,
): readonly FoundPart[] =>
  pieces === undefined || pieces.length === 0 ? [] : [{ part: name, pieces }];
const textOf = (pieces: readonly Piece[]) => plainText(pieces.map(({ text }) => text).join(' '));

// "UBND XÃ HÒA LÂM": what the name tells of it.
function organOf(pieces: readonly Piece[], vocabulary: Vocabulary): Organ {
  const text = textOf(pieces);
  const tokens = tokenize(text);
  const match = readOrgan(text, tokens, 0, vocabulary);
  const told = match?.end === tokens.length && !match.isMany ? match.organ : {};
  return { text, ...told, span: spanOf(pieces) };
}

function spanOf(pieces: readonly Piece[]): Span {
  const spans = pieces.map((piece) => originalSpan(piece.line.view, piece));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

// From the first of its parts to the last above the type of the document.
function headSpan({ parts, organs, others }: Head): Span {
  return spanOf([...parts.flatMap(({ pieces }) => pieces), ...organs, ...readAbout(others)]);
}

function headDeviations(head: Head | null): readonly Deviation[] {
  return (head?.deviations ?? []).map(({ deviation, piece }) => ({
    ...deviation,
    span: originalSpan(piece.line.view, piece),
  }));
}

// "T/M" is of the Party, "TM." of the state.
function capacityDeviations(
  signature: Signature | undefined,
  system: Envelope['system'],
): readonly Deviation[] {
  if (signature === undefined || system === undefined) return [];
  return signature.capacities.flatMap(({ row, written, piece }) => {
    const expected = row[system];
    if (expected === undefined || expected === written) return [];
    const end = piece.start + written.length;
    const span = originalSpan(piece.line.view, { start: piece.start, end });
    return [{ kind: 'capacity-form', found: written, expected, span }];
  });
}

function recipientsOf(recipients: Tail['recipients']): Pick<Envelope, 'recipients'> {
  if (recipients === undefined) return {};
  return {
    recipients: recipients.items.map((pieces) => {
      const text = textOf(pieces);
      const isFiled = opening(FILED, text) !== null;
      return { text, ...(isFiled ? { filed: true } : {}), span: spanOf(pieces) };
    }),
  };
}

function signerOf({ capacities, title, name, isSigned, pieces }: Signature): Envelope['signer'] {
  const last = capacities.at(-1);
  const of = last === undefined || last.of === '' ? undefined : last.of;
  return {
    ...(name === undefined ? {} : { person: personOf(name) }),
    ...(title === undefined ? {} : { title }),
    ...(last === undefined ? {} : { capacity: last.row.capacity }),
    ...(of === undefined ? {} : { capacityOf: of }),
    ...(capacities.length === 0
      ? {}
      : {
          capacities: capacities.map(({ row, written, of: whom, piece }) => ({
            capacity: row.capacity,
            text: written,
            ...(whom === '' ? {} : { of: whom }),
            span: originalSpan(piece.line.view, piece),
          })),
        }),
    ...(isSigned ? { signed: true } : {}),
    span: spanOf(pieces),
  };
}

function personOf({ text, name, piece }: NonNullable<Signature['name']>) {
  return { name, text, span: originalSpan(piece.line.view, piece) };
}
