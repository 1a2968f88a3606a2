import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, rulesFolder } from './workspace.ts';

/** A rule as its folder tells of it, before anything is imported. */
export interface RuleFolder {
  readonly family: string;
  readonly rule: string;
  /** What `rule.ts` exports: `figure/unit-slip` → `figureUnitSlip`. */
  readonly constant: string;
  /** Path of `rule.ts` from the root of the repository. */
  readonly file: string;
}

/** Every folder that holds a `rule.ts`, sorted by family and name. */
export function ruleFolders(): RuleFolder[] {
  return folders(rulesFolder).flatMap((family) =>
    folders(`${rulesFolder}/${family}`)
      .map((rule) => ({
        family,
        rule,
        constant: camelCase(`${family}-${rule}`),
        file: `${rulesFolder}/${family}/${rule}/rule.ts`,
      }))
      .filter(({ file }) => existsSync(join(root, file))),
  );
}

function folders(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function camelCase(kebab: string): string {
  return kebab.replaceAll(/-[a-z0-9]/gu, (match) => match.slice(1).toUpperCase());
}
