import type { Metric } from '../../../domain/metric/metric.ts';
import { originalSpan, toOriginal } from '../../../text/view.ts';
import type { AreaMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';
import { areaOf, type NamedArea } from './area-of.ts';

/** Says which area a figure covers, where its own sentence names one. */
export const bindAreas: Step = (report, { original, blocks }) => {
  const { metrics } = report;
  if (metrics === undefined) return report;
  const areas = new Map<string, string>();
  let next = 0;
  for (const { segments } of blocks) {
    for (const reading of segments) {
      const { end } = originalSpan(reading.passage.view, {
        start: 0,
        end: reading.passage.text.length,
      });
      const first = next;
      while ((metrics[next]?.span?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
      if (next === first) continue;
      for (const [id, area] of areasIn(reading, metrics.slice(first, next), original)) {
        areas.set(id, area);
      }
    }
  }
  if (areas.size === 0) return report;
  return { ...report, metrics: metrics.map((metric) => covering(metric, areas.get(metric.id))) };
};

function covering(metric: Metric, area: string | undefined): Metric {
  return area === undefined ? metric : { ...metric, area };
}

function* areasIn(
  { passage, mentions }: SegmentReading,
  metrics: readonly Metric[],
  original: string,
): Generator<readonly [id: string, area: string]> {
  const named = mentions.filter((mention) => mention.kind === 'area');
  if (named.length === 0) return;
  const areas = named.map((area) => placed(area, passage));
  for (const sentence of passage.sentences) {
    const { start, end } = originalSpan(passage.view, sentence);
    const isOwn = (place: { readonly start: number }) => start <= place.start && place.start < end;
    const own = metrics.filter(({ span }) => span !== undefined && isOwn(span));
    const places = {
      start,
      end,
      figures: own.flatMap(({ span }) => (span === undefined ? [] : [span])),
      areas: areas.filter(isOwn),
    };
    for (const [index, { id }] of own.entries()) {
      const area = areaOf(index, places, original);
      if (area !== null) yield [id, area.text];
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
