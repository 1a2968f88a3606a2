import ts from 'typescript';
import { type Analyzer, type Config, configFileSchema, createAnalyzer } from '../../src/index.ts';

/** A fence of TypeScript in a doc comment or a page. */
export interface Example {
  readonly code: string;
  /** Line of the fence in its file, from 1. */
  readonly line: number;
}

/** The TypeScript fences under `@example` in the doc comments of a source file. */
export function docExamples(text: string): Example[] {
  return [...text.matchAll(/\/\*\*(?:[^*]|\*(?!\/))*\*\//gu)].flatMap((comment) => {
    const lines = comment[0].split('\n').map((line) => line.replace(/^ *\* ?/u, ''));
    const tag = lines.findIndex((line) => line.startsWith('@example'));
    if (tag < 0) return [];
    const first = lineOf(text, comment.index) + tag;
    return fences(lines.slice(tag).join('\n'), 'ts').map(({ code, line }) => ({
      code,
      line: first + line - 1,
    }));
  });
}

/** The fences of a language in a Markdown text. */
export function fences(markdown: string, language: string): Example[] {
  const found: Example[] = [];
  const lines = markdown.split('\n');
  let open: { line: number; language: string } | null = null;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('```')) continue;
    if (open === null) open = { line: index + 1, language: line.slice(3).trim() };
    else {
      const code = lines.slice(open.line, index).join('\n');
      if (open.language === language) found.push({ code, line: open.line });
      open = null;
    }
  }
  return found;
}

/** The settings with which the drafts of a rule's page are tried; none where it shows none. */
export function settingsOf(page: string): Config {
  const [settings] = fences(page, 'json config');
  return settings === undefined ? {} : configFileSchema.parse(JSON.parse(settings.code));
}

const analyzers = new Map<string, Analyzer>();

/** The analyzer with settings; the same one for the same settings. */
export function analyzerWith(config: Config): Analyzer {
  const key = JSON.stringify(config);
  const analyzer = analyzers.get(key) ?? createAnalyzer({ config });
  analyzers.set(key, analyzer);
  return analyzer;
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** A statement and the value that the comment behind it promises: `f(1); // 2`. */
export type Promised = (actual: unknown, promised: unknown, statement: string) => void;

/**
 * Runs an example. Names come from `scope`, imports from `modules`. A comment behind an
 * expression statement that is itself an expression is the value the statement must have.
 */
export async function runExample(
  code: string,
  scope: Readonly<Record<string, unknown>>,
  modules: Readonly<Record<string, unknown>>,
  promised: Promised,
): Promise<void> {
  const open = new Set<string>();
  const { outputText } = ts.transpileModule(withPromises(code, open), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const require = (name: string): unknown => {
    if (name in modules) return modules[name];
    throw new Error(`An example imports ${name}`);
  };
  const keep: Promised = (actual, value, statement) => {
    open.delete(statement);
    promised(actual, value, statement);
  };
  const names = Object.keys(scope);
  // the block lets an example declare a name that the scope has too
  const run = new AsyncFunction(
    'require',
    'exports',
    '__promised',
    ...names,
    `{\n${outputText}\n}`,
  );
  await run(require, {}, keep, ...names.map((name) => scope[name]));
  if (open.size > 0) throw new Error(`An example never reaches: ${[...open].join('; ')}`);
}

/** The code with every promised value checked; `open` collects the statements that have one. */
function withPromises(code: string, open: Set<string>): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let result = '';
  let end = 0;
  const visit = (node: ts.Node): void => {
    const value = ts.isExpressionStatement(node) ? valueBehind(code, node.getEnd()) : null;
    if (value === null || !ts.isExpressionStatement(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const text = node.expression.getText();
    open.add(text);
    result += code.slice(end, node.getStart());
    result += `__promised(${text}, (${value}), ${JSON.stringify(text)});`;
    end = node.getEnd();
  };
  visit(file);
  return result + code.slice(end);
}

/** The comment that stands on the same line behind a statement, if it is an expression. */
function valueBehind(code: string, end: number): string | null {
  const comment = ts.getTrailingCommentRanges(code, end)?.[0];
  if (comment === undefined) return null;
  const text = code.slice(comment.pos + 2, comment.end).trim();
  const { diagnostics } = ts.transpileModule(`(${text});`, { reportDiagnostics: true });
  return diagnostics?.length === 0 ? text : null;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
