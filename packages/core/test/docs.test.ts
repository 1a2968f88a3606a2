import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as core from '../src/index.ts';
import { analyzerWith, docExamples, fences, runExample, settingsOf } from './sources/examples.ts';
import { packagesFolder, sourceFiles } from './sources/source-files.ts';

const src = join(packagesFolder, 'core/src');
const modules = { '@baocao/core': core, zod: z };

function expectPromised(actual: unknown, promised: unknown, statement: string): void {
  expect(actual, statement).toEqual(promised);
}

describe('every example in a doc comment runs and gives what it says', () => {
  const examples = sourceFiles(src).flatMap(({ path, text }) =>
    docExamples(text).map((example) => ({ ...example, path, at: `${path}:${example.line}` })),
  );

  test('and there are examples', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test.each(examples)('$at', async ({ path, code }) => {
    const own: Record<string, unknown> = await import(/* @vite-ignore */ join(src, path));
    await runExample(code, { ...core, ...own }, modules, expectPromised);
  });
});

describe('every example of the read-me pages runs', () => {
  const readMes = ['README.md', 'README.vi.md', 'packages/core/README.md', 'docs/configuration.md'];
  const pages = readMes.flatMap((page) =>
    fences(readFileSync(join(packagesFolder, '..', page), 'utf8'), 'ts').map((it) => ({
      ...it,
      page,
    })),
  );

  test('each has some', () => {
    expect([...new Set(pages.map(({ page }) => page))]).toEqual(readMes);
  });

  test.each(pages)('$page:$line', async ({ code }) => {
    await runExample(code, {}, modules, expectPromised);
  });
});

describe('the page of each rule', () => {
  const pages = core.rules.flatMap(({ id }) =>
    ['vi', 'en'].map((locale) => ({
      rule: id,
      locale,
      page: join(src, 'rules', id, `page.${locale}.md`),
    })),
  );

  test.each(pages)(
    '$rule, $locale: shows what it reports and what it lets pass',
    ({ rule, page }) => {
      expect(existsSync(page), `${page} is missing`).toBe(true);
      const text = readFileSync(page, 'utf8');
      const { analyze } = analyzerWith(settingsOf(text));
      const reported = (draft: string) =>
        analyze(draft).findings.filter((finding) => finding.rule === rule).length;
      const bad = fences(text, 'baocao-bad');
      const good = fences(text, 'baocao-good');
      expect([bad.length > 0, good.length > 0]).toEqual([true, true]);
      for (const { code } of bad) expect(reported(code), code).toBeGreaterThan(0);
      for (const { code } of good) expect(reported(code), code).toBe(0);
    },
  );
});

test('every example of a file of settings is one', () => {
  const pageOf = (name: string) => readFileSync(join(packagesFolder, '../docs', name), 'utf8');
  const page = pageOf('configuration.md');
  for (const text of [page, pageOf('sections.md')]) {
    const examples = fences(text, 'json config');
    expect(examples.length).toBeGreaterThan(0);
    for (const { code } of examples) core.configFileSchema.parse(JSON.parse(code));
  }
  const lists = fences(page, 'json ignore');
  expect(lists.length).toBeGreaterThan(0);
  for (const { code } of lists) core.ignoreListSchema.parse(JSON.parse(code));
});

test('every name of the glossary is a name of the schemas', () => {
  const glossary = readFileSync(join(packagesFolder, '../docs/glossary.md'), 'utf8');
  const files = ['report-kinds.ts', 'section-roles.ts', 'titles/roles.ts'];
  const rows = files.map((file) => join(src, 'lexicon', file));
  const domain = [
    ...sourceFiles(join(src, 'domain')).map(({ text }) => text),
    ...rows.map((path) => readFileSync(path, 'utf8')),
  ].join('\n');
  const names = [...glossary.matchAll(/`([^`]+)`/gu)].flatMap(([, name = '']) => name.split('.'));
  const known = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'u').test(domain);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !known(name))).toEqual([]);
});

describe('every link between the pages leads somewhere', () => {
  const root = join(packagesFolder, '..');
  const pages = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];

  test.each(pages)('%s', (page) => {
    const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/gu)]
      .map(([, link = '']) => link.split('#', 1).join())
      .filter((link) => link !== '' && !/^[a-z]+:/u.test(link));
    expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([]);
  });
});
