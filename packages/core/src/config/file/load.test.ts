import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../analyzer/analyzer.ts';
import { renderConfigProblem } from '../../services/messages/render-config-problem.ts';
import { type ConfigHost, findConfig } from './host.ts';
import { loadConfig } from './load.ts';

/** A place that holds a few files, each a value or a text; null cannot be read. */
function hostOf(files: Readonly<Record<string, unknown>>): ConfigHost {
  return {
    async read(path) {
      const content = files[path];
      if (content === null) throw new Error('denied');
      if (content === undefined) return null;
      return typeof content === 'string' ? content : JSON.stringify(content);
    },
    resolve: (from, relative) => new URL(relative, `file://${from}`).pathname,
  };
}

const load = (files: Readonly<Record<string, unknown>>) =>
  loadConfig('/so/baocao.config.json', hostOf({ ...files }));

describe('the configuration that applies', () => {
  test.each([
    [{ '/so/baocao.config.json': {} }, '/so/baocao.config.json'],
    [
      { '/so/thang-10/baocao.config.json': {}, '/so/baocao.config.json': {} },
      '/so/thang-10/baocao.config.json',
    ],
    [{ '/baocao.config.json': {} }, '/baocao.config.json'],
    // it is there and is to be told of, rather than passed over
    [{ '/so/baocao.config.json': null, '/baocao.config.json': {} }, '/so/baocao.config.json'],
    [{ '/khac/baocao.config.json': {} }, null],
    [{}, null],
  ])('%j', async (files, found) => {
    expect(await findConfig('/so/thang-10/du-thao.md', hostOf(files))).toBe(found);
  });
});

describe('what files of configuration make together', () => {
  const counter = (phrase: string) => ({ phrases: [phrase] });
  test.each<[string, Readonly<Record<string, unknown>>, unknown]>([
    [
      'one by itself',
      { '/so/baocao.config.json': { rules: { 'figure/hedge': 'off' } } },
      { rules: { 'figure/hedge': 'off' } },
    ],
    [
      'the address of its schema',
      { '/so/baocao.config.json': { $schema: 'https://baocao.example/schemas/1/config.json' } },
      {},
    ],
    [
      'a byte order mark',
      { '/so/baocao.config.json': '\uFEFF{ "locale": "en" }' },
      { locale: 'en' },
    ],
    [
      'a pack in another folder',
      {
        '/so/baocao.config.json': {
          extends: '../goi/tinh.json',
          rules: { 'figure/hedge': 'info' },
        },
        '/goi/tinh.json': {
          rules: { 'figure/hedge': 'off', 'figure/ratio': 'info' },
          locale: 'en',
        },
      },
      { locale: 'en', rules: { 'figure/hedge': 'info', 'figure/ratio': 'info' } },
    ],
    [
      'packs, the later of which wins',
      {
        '/so/baocao.config.json': { extends: ['a.json', 'b.json'] },
        '/so/a.json': { kind: 'news', rules: { 'figure/ratio': { level: 'info' } } },
        '/so/b.json': { kind: 'minutes', rules: { 'figure/ratio': 'hint' } },
      },
      { kind: 'minutes', rules: { 'figure/ratio': 'hint' } },
    ],
    [
      'words, those of the office last',
      {
        '/so/baocao.config.json': {
          extends: 'a.json',
          vocabulary: { counters: [counter('tổ liên gia')] },
        },
        '/so/a.json': { extends: 'b.json', vocabulary: { counters: [counter('lồng')], bases: [] } },
        '/so/b.json': { vocabulary: { counters: [counter('bè')] } },
      },
      {
        vocabulary: {
          counters: [counter('bè'), counter('lồng'), counter('tổ liên gia')],
          bases: [],
        },
      },
    ],
    [
      'a pack reached twice, which counts once',
      {
        '/so/baocao.config.json': { extends: ['a.json', 'b.json'] },
        '/so/a.json': { extends: 'b.json', locale: 'en' },
        '/so/b.json': { locale: 'vi', vocabulary: { counters: [counter('bè')] } },
      },
      { locale: 'en', vocabulary: { counters: [counter('bè')] } },
    ],
  ])('%s', async (_, files, config) => {
    const loaded = await load(files);
    expect('config' in loaded ? loaded.config : loaded.problems).toEqual(config);
  });

  test('all the files are named, those extended first', async () => {
    const loaded = await load({
      '/so/baocao.config.json': { extends: ['a.json', 'b.json'] },
      '/so/a.json': { extends: '../c.json' },
      '/so/b.json': {},
      '/c.json': {},
    });
    expect(loaded).toMatchObject({
      files: ['/c.json', '/so/a.json', '/so/b.json', '/so/baocao.config.json'],
    });
  });
});

test.each<[string, Readonly<Record<string, unknown>>, readonly string[], readonly string[]]>([
  [
    'no such file',
    {},
    ['Không tìm thấy tệp cài đặt “/so/baocao.config.json”.'],
    ['There is no settings file “/so/baocao.config.json”.'],
  ],
  [
    'a file that cannot be read',
    { '/so/baocao.config.json': null },
    ['Không đọc được tệp cài đặt “/so/baocao.config.json”.'],
    ['The settings file “/so/baocao.config.json” cannot be read.'],
  ],
  [
    'a pack that is missing',
    { '/so/baocao.config.json': { extends: ['./a.json', './b.json'] }, '/so/b.json': {} },
    ['Tệp cài đặt “/so/baocao.config.json”: không tìm thấy tệp cài đặt “/so/a.json”.'],
    ['The settings file “/so/baocao.config.json”: there is no settings file “/so/a.json”.'],
  ],
  [
    'a pack that cannot be read',
    { '/so/baocao.config.json': { extends: 'a.json' }, '/so/a.json': null },
    ['Tệp cài đặt “/so/baocao.config.json”: không đọc được tệp cài đặt “/so/a.json”.'],
    ['The settings file “/so/baocao.config.json”: the settings file “/so/a.json” cannot be read.'],
  ],
  [
    'packs that extend each other',
    {
      '/so/baocao.config.json': { extends: 'a.json' },
      '/so/a.json': { extends: 'b.json' },
      '/so/b.json': { extends: 'a.json' },
    },
    ['Tệp cài đặt “/so/b.json”: “extends” dẫn vòng trở lại “/so/a.json”.'],
    ['The settings file “/so/b.json”: “extends” leads back to “/so/a.json”.'],
  ],
  [
    'a file that extends itself',
    { '/so/baocao.config.json': { extends: 'baocao.config.json' } },
    ['Tệp cài đặt “/so/baocao.config.json”: “extends” dẫn vòng trở lại “/so/baocao.config.json”.'],
    [
      'The settings file “/so/baocao.config.json”: “extends” leads back to “/so/baocao.config.json”.',
    ],
  ],
  [
    'no JSON',
    { '/so/baocao.config.json': '{\n  "rules": {},\n}' },
    ['Tệp cài đặt “/so/baocao.config.json”: dòng 3, cột 1 chưa đúng dạng JSON.'],
    ['The settings file “/so/baocao.config.json”: line 3, column 1 is not valid JSON.'],
  ],
  [
    'an unknown key, and one in a pack',
    {
      '/so/baocao.config.json': { extends: 'a.json', rules: {} },
      '/so/a.json': { vocabulary: { counter: [] }, ruls: {} },
    },
    [
      'Tệp cài đặt “/so/a.json” có mục lạ “vocabulary.counter”. Có phải “counters”?',
      'Tệp cài đặt “/so/a.json” có mục lạ “ruls”. Có phải “rules”?',
    ],
    [
      'Unknown key “vocabulary.counter” in the settings file “/so/a.json”. Did you mean “counters”?',
      'Unknown key “ruls” in the settings file “/so/a.json”. Did you mean “rules”?',
    ],
  ],
  [
    'a value that cannot be used',
    {
      '/so/baocao.config.json': {
        rules: { 'figure/ratio': 'loud' },
        vocabulary: { parts: [{ phrases: [] }] },
      },
    },
    [
      'Tệp cài đặt “/so/baocao.config.json”: “rules.figure/ratio” chỉ nhận: error, warning, info, hint, off.',
      'Tệp cài đặt “/so/baocao.config.json”: “vocabulary.parts.0.phrases” chưa đúng dạng.',
      'Tệp cài đặt “/so/baocao.config.json”: “vocabulary.parts.0.closed” chưa đúng dạng.',
    ],
    [
      'The settings file “/so/baocao.config.json”: “rules.figure/ratio” takes one of: error, warning, info, hint, off.',
      'The settings file “/so/baocao.config.json”: “vocabulary.parts.0.phrases” cannot be used as it is.',
      'The settings file “/so/baocao.config.json”: “vocabulary.parts.0.closed” cannot be used as it is.',
    ],
  ],
  [
    'something else',
    { '/so/baocao.config.json': '["rules"]' },
    ['Tệp cài đặt “/so/baocao.config.json” chưa đúng dạng.'],
    ['The settings file “/so/baocao.config.json” cannot be used as it stands.'],
  ],
])('%s is said in words', async (_, files, vi, en) => {
  const loaded = await load(files);
  const problems = 'problems' in loaded ? loaded.problems : [];
  expect(problems.map((problem) => renderConfigProblem(problem, 'vi'))).toEqual(vi);
  expect(problems.map((problem) => renderConfigProblem(problem, 'en'))).toEqual(en);
});

describe('words of the office', () => {
  const parts = [{ phrases: ['phân theo loại có'], closed: true }];
  const partsOf = (vocabulary: object) =>
    createAnalyzer({ config: { vocabulary } })
      .analyze('Có 30 hồ sơ, phân theo loại có 12 hồ sơ đất đai, 18 hồ sơ hộ tịch.')
      .report.metrics?.map(({ parts, partsClosed }) => [parts?.length ?? 0, partsClosed ?? false]);

  test('lead to the parts of a figure', () => {
    expect(partsOf({})?.[0]).toEqual([0, false]);
    expect(partsOf({ parts })?.[0]).toEqual([2, true]);
  });
});

describe('what documents are where they do not say it', () => {
  test.each([
    [{}, '', undefined, undefined],
    [{ kind: 'periodic-report' }, '', 'periodic-report', 'periodic-report'],
    [{ kind: 'news' }, '', 'news', 'news'],
    [{ kind: 'news', profile: 'periodic-report' }, '', 'news', 'periodic-report'],
    // what the draft says of itself beats the configuration
    [{ kind: 'news' }, '---\nloai: báo cáo định kỳ\n---\n', 'periodic-report', 'periodic-report'],
    [{ kind: 'periodic-report' }, '---\nloai: giấy mời\n---\n', 'invitation', 'invitation'],
    [{ kind: 'news' }, '---\nky: tháng 10/2026\n---\n', 'news', 'news'],
  ] as const)('%j, %j', (config, head, kind, profile) => {
    const { report } = createAnalyzer({ config }).analyze(`${head}Thu hoạch 12 ha lúa.`);
    expect([report.kind, report.profile]).toEqual([kind, profile]);
  });
});
