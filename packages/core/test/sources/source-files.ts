import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One source file, with what it imports. */
export interface SourceFile {
  /** Path from the folder that was listed, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Every module named by an import, a re-export, `import()` or `require()`. */
  readonly imports: readonly string[];
}

/** The folder that holds the packages. */
export const packagesFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Every TypeScript file below a folder, tests and benches left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.bench)\.[cm]?ts$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      return {
        path: relative(folder, file).split(sep).join('/'),
        text,
        imports: ts.preProcessFile(text, true, true).importedFiles.map((it) => it.fileName),
      };
    });
}
