import { type Report, SCHEMA_VERSION } from '../src/domain/report/report.ts';
import { assembleReport, steps } from '../src/extract/assemble.ts';
import { readLayout } from '../src/extract/layout/layout.ts';
import type { Mention, Names } from '../src/extract/mention.ts';
import { readNames, readTasks, recognizers, refiners } from '../src/extract/pipeline.ts';
import { readDocument } from '../src/extract/read-document.ts';
import { createSegment, type Segment } from '../src/extract/segment.ts';
import { createAnalyzer } from '../src/index.ts';
import { profiles } from '../src/profiles/profiles.ts';
import { type Block, readableViews } from '../src/text/block.ts';
import { readBlocks } from '../src/text/blocks.ts';
import { createSourceText } from '../src/text/source-text.ts';
import { createWords } from '../src/vocabulary/words.ts';
import { scan, time, vocabulary } from './work.ts';

const RUNS = 9;

/** Each stage of a check, in the order in which they work. */
const STAGES = [
  'blocks',
  'sentences, tokens',
  'recognizers',
  'refiners',
  'names',
  'tasks',
  'layout',
  'assembling',
  'judging',
];

/**
 * What each stage of a check costs by itself. Their sum is not the whole: here every stage keeps what
 * it made of the whole document, where reading goes block by block and lets go of it.
 */
export function measureStages(document: string, text: string) {
  const analyzer = createAnalyzer();
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const fresh = `${text}Lần đọc thứ ${run}.\n`;
    let blocks: readonly Block[] = [];
    let segments: readonly Segment[] = [];
    let proposed: readonly (readonly Mention[])[] = [];
    let refined: readonly (readonly Mention[])[] = [];
    let names: readonly Names[] = [];
    const words = createWords(vocabulary.openings);
    const reading = readDocument(fresh, vocabulary);
    const report = assembleReport(reading, profiles);
    return [
      time(() => scan(fresh)),
      time(() => {
        blocks = readBlocks(createSourceText(fresh));
      }),
      time(() => {
        segments = blocks.flatMap((block) =>
          readableViews(block).map((view) => createSegment(view, 'prose', vocabulary, words)),
        );
      }),
      time(() => {
        proposed = segments.map((segment) =>
          recognizers.flatMap((recognize) => recognize(segment, vocabulary)),
        );
      }),
      time(() => {
        refined = segments.map((segment, at) =>
          refiners.reduce<readonly Mention[]>(
            (mentions, refine) => refine(mentions, segment, vocabulary),
            proposed[at] ?? [],
          ),
        );
      }),
      time(() => {
        names = segments.map((segment) => readNames(segment, vocabulary));
      }),
      time(() =>
        segments.map((segment, at) =>
          readTasks(segment, refined[at] ?? [], names[at] as Names, vocabulary),
        ),
      ),
      time(() => readLayout(reading.blocks, fresh, words)),
      time(() => assembleReport(reading, profiles)),
      time(() => analyzer.check(report)),
    ];
  });
  const best = (stage: number) => Math.min(...runs.map((times) => times[stage] ?? 0));
  const floor = best(0);
  return STAGES.map((stage, at) => ({
    document,
    stage,
    ms: Number(best(at + 1).toFixed(2)),
    '× scan': Number((best(at + 1) / floor).toFixed(1)),
  }));
}

/** What each step of assembling costs, the dearest first. */
export function measureSteps(document: string, text: string, most: number) {
  const scans: number[] = [];
  const costs = new Map<string, number>();
  for (let run = 0; run < RUNS; run += 1) {
    const fresh = `${text}Lần đọc thứ ${run}.\n`;
    scans.push(time(() => scan(fresh)));
    const reading = readDocument(fresh, vocabulary);
    let report: Report = { schemaVersion: SCHEMA_VERSION };
    for (const step of steps) {
      const cost = time(() => {
        report = step(report, reading, profiles);
      });
      costs.set(step.name, Math.min(cost, costs.get(step.name) ?? cost));
    }
  }
  const floor = Math.min(...scans);
  return [...costs]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([step, ms]) => ({
      document,
      step,
      ms: Number(ms.toFixed(2)),
      '× scan': Number((ms / floor).toFixed(1)),
    }));
}
