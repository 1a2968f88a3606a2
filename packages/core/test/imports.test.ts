import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AllowedImports, importProblem } from './sources/import-problem.ts';
import { packagesFolder, sourceFiles } from './sources/source-files.ts';

const allowed: AllowedImports & { readonly packages: Readonly<Record<string, readonly string[]>> } =
  JSON.parse(readFileSync(join(packagesFolder, 'core/allowed-imports.json'), 'utf8'));
const core = sourceFiles(join(packagesFolder, 'core/src'));
const names = readdirSync(packagesFolder);

describe('the folders of core', () => {
  test('import only what the table allows', () => {
    const problems = core.flatMap(({ path, imports }) =>
      imports.flatMap((specifier) => {
        const problem = importProblem(path, specifier, allowed);
        return problem === null ? [] : [`${path} → ${specifier}: ${problem}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('all stand in the table', () => {
    const folders = readdirSync(join(packagesFolder, 'core/src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => !(name in allowed.folders))).toEqual([]);
  });

  test('are only allowed what stands below them', () => {
    const order = Object.keys(allowed.folders);
    for (const [folder, row] of Object.entries(allowed.folders)) {
      for (const other of row) expect(order.indexOf(other)).toBeLessThan(order.indexOf(folder));
    }
  });

  // Each row is what a contributor might try; the table must say no, and to the last four yes.
  test.each([
    ['extract/steps/period/step.ts', '../../../rules/define-rule.ts', 'may not import rules/'],
    ['rules/figure/ratio/rule.ts', '../../../extract/pipeline.ts', 'may not import extract/'],
    ['rules/figure/ratio/rule.ts', '../hedge/rule.ts', 'may not import rules/figure/hedge/'],
    ['lexicon/units/area.ts', '../hedges/rows.ts', 'may not import lexicon/hedges/'],
    ['domain/period/period.ts', 'node:fs', 'no dependency'],
    ['domain/period/period.ts', '../../../../cli/src/main.ts', 'leads out of src'],
    ['domain/period/period.ts', '../../index.ts', 'not for core itself'],
    ['helpers.ts', './domain/span/span.ts', 'only index.ts'],
    ['novel/thing.ts', '../domain/span/span.ts', 'not in allowed-imports.json'],
    ['rules/figure/ratio/rule.ts', '../../define-rule.ts', null],
    ['rules/registry.generated.ts', './figure/ratio/rule.ts', null],
    ['domain/metric/metric.ts', '../period/period.ts', null],
    ['domain/metric/metric.ts', 'zod', null],
  ])('%s → %s: %s', (file, specifier, problem) => {
    const found = importProblem(file, specifier, allowed);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });
});

describe('the packages', () => {
  const edges = allowed.packages;
  const manifests = names.map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(packagesFolder, folder, 'package.json'), 'utf8')),
  }));

  test('are those of the table', () => {
    expect(manifests.map(({ manifest }) => manifest.name).sort()).toEqual(
      Object.keys(edges).sort(),
    );
  });

  test.each(manifests)('$folder declares no other edge', ({ manifest }) => {
    const declared = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    }).filter((name) => name in edges);
    expect(declared.filter((name) => !edges[manifest.name]?.includes(name))).toEqual([]);
  });

  test.each(manifests)('$folder imports along no other edge', ({ folder, manifest }) => {
    const src = join(packagesFolder, folder, 'src');
    const problems = sourceFiles(src).flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => {
          const name = Object.keys(edges).find(
            (it) => specifier === it || specifier.startsWith(`${it}/`),
          );
          if (name !== undefined) return !edges[manifest.name]?.includes(name);
          return specifier.startsWith('.') && !join(src, path, '..', specifier).startsWith(src);
        })
        .map((specifier) => `${path} → ${specifier}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('every source file', () => {
  const files = names
    .filter((name) => existsSync(join(packagesFolder, name, 'src')))
    .flatMap((name) =>
      sourceFiles(join(packagesFolder, name, 'src')).map((file) => ({
        ...file,
        path: `${name}/src/${file.path}`,
      })),
    );
  const paths = (wrong: (file: (typeof files)[number]) => boolean) =>
    files.filter(wrong).map(({ path }) => path);

  test('has at most 300 lines, rows and generated files apart', () => {
    const exempt = /^core\/src\/lexicon\/|\.generated\.ts$/u;
    expect(paths((it) => !exempt.test(it.path) && it.text.split('\n').length > 301)).toEqual([]);
  });

  test('exports by name', () => {
    expect(paths((it) => /^export default\b|\bas default\b/mu.test(it.text))).toEqual([]);
  });

  test('is named for its idea', () => {
    expect(paths((it) => /\/(?:utils?|helpers?|misc|common)(?:\.ts|\/)/u.test(it.path))).toEqual(
      [],
    );
  });

  test('is no barrel', () => {
    expect(paths((it) => it.path.endsWith('/index.ts') && it.path !== 'core/src/index.ts')).toEqual(
      [],
    );
  });

  // A literal is seen by the linter; a pattern built at run time is not, so it has one home.
  test('of core builds no regular expression at run time, the vocabulary apart', () => {
    const inCore = /^core\/src\/(?!vocabulary\/)/u;
    expect(paths((it) => inCore.test(it.path) && /\bRegExp\s*\(/u.test(it.text))).toEqual([]);
  });
});
