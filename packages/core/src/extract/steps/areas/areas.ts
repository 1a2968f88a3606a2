import type { Metric } from '../../../domain/metric/metric.ts';
import type { Span } from '../../../domain/span/span.ts';
import { originalSpan, toOriginal } from '../../../text/view.ts';
import type { AreaMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';
import { coverFigures, type NamedArea } from './cover.ts';

/** Says which area a figure covers, where its own sentence names one. */
export const bindAreas: Step = (report, { original, blocks }) => {
  const figures = (report.metrics ?? [])
    .flatMap(({ id, span }) => (span === undefined ? [] : [{ id, ...span }]))
    .sort((a, b) => a.start - b.start);
  const areas = new Map<string, string>();
  let next = 0;
  for (const { segments } of blocks) {
    for (const reading of segments) {
      const { view, text } = reading.passage;
      const end = toOriginal(view, text.length);
      const first = next;
      while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
      if (next > first) bindSegment(reading, figures.slice(first, next), original, areas);
    }
  }
  if (areas.size === 0) return report;
  return { ...report, metrics: report.metrics?.map((metric) => within(metric, areas)) };
};

type Figure = Span & { readonly id: string };

function within(metric: Metric, areas: ReadonlyMap<string, string>): Metric {
  const area = areas.get(metric.id);
  return area === undefined ? metric : { ...metric, area };
}

function bindSegment(
  { passage, areas: mentions }: SegmentReading,
  figures: readonly Figure[],
  original: string,
  bound: Map<string, string>,
): void {
  if (mentions.length === 0) return;
  const areas = mentions.map((area) => placed(area, passage));
  let [figure, area] = [0, 0];
  for (const sentence of passage.sentences) {
    const { start, end } = originalSpan(passage.view, sentence);
    const [firstFigure, firstArea] = [figure, area];
    while ((figures[figure]?.start ?? Number.POSITIVE_INFINITY) < end) figure += 1;
    while ((areas[area]?.start ?? Number.POSITIVE_INFINITY) < end) area += 1;
    const own = figures.slice(firstFigure, figure);
    const places = { start, end, figures: own, areas: areas.slice(firstArea, area) };
    for (const [index, covered] of coverFigures(places, original).entries()) {
      if (covered !== null) bound.set((own[index] as Figure).id, covered.text);
    }
  }
}

function placed({ start, end, placedFrom, isForeign }: AreaMention, passage: Passage): NamedArea {
  return {
    ...originalSpan(passage.view, { start, end }),
    text: passage.text.slice(start, end),
    ...(placedFrom === undefined ? {} : { placedFrom: toOriginal(passage.view, placedFrom) }),
    ...(isForeign === undefined ? {} : { isForeign }),
  };
}
