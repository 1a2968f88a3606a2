import type { Metric } from '../../../domain/metric/metric.ts';
import type { Balance } from '../../../domain/report/balance.ts';
import type { Structure } from '../../../domain/report/report.ts';
import type { SegmentReading } from '../../read-document.ts';

/** Adds the balances of a segment, whose metrics begin at an index. */
export function addBalances(
  balances: Balance[],
  { statements }: SegmentReading,
  metrics: readonly Metric[],
  first: number,
): void {
  for (const { balance } of statements) {
    if (balance === undefined) continue;
    const { due, carriedOver, received, done, pending } = balance;
    const places = [received, done, pending, ...[due, carriedOver].flatMap((place) => place ?? [])];
    const own = places.flatMap((place) => metrics[first + place] ?? []);
    const starts = own.flatMap(({ span }) => span?.start ?? []);
    const ends = own.flatMap(({ value }) => value?.span?.end ?? []);
    const idOf = (place: number) => [metrics[first + place]?.id ?? ''];
    balances.push({
      ...(due === undefined ? {} : { due: idOf(due) }),
      ...(carriedOver === undefined ? {} : { carriedOver: idOf(carriedOver) }),
      received: idOf(received),
      done: idOf(done),
      pending: idOf(pending),
      span: { start: Math.min(...starts), end: Math.max(...ends) },
    });
  }
}

/** Adds the wholes that shares of a segment make up. */
export function addStructures(
  structures: Structure[],
  { statements }: SegmentReading,
  metrics: readonly Metric[],
  first: number,
): void {
  for (const { structure } of statements) {
    const own = (structure ?? []).flatMap((place) => metrics[first + place] ?? []);
    const [opening, closing] = [own[0]?.span, own.at(-1)?.span];
    if (opening === undefined || closing === undefined) continue;
    structures.push({
      metrics: own.map(({ id }) => id),
      span: { start: opening.start, end: closing.end },
    });
  }
}
