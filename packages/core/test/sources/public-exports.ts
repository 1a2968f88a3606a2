import { join } from 'node:path';
import ts from 'typescript';

/** A name that the package exports. */
export interface PublicExport {
  readonly name: string;
  /** `function`, `constant` or `type`. */
  readonly kind: string;
  readonly documentation: string;
}

/** What an entry point of a package exports, types included, sorted by name. */
export function publicExports(folder: string, entry: string): PublicExport[] {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const index = join(folder, entry);
  const program = ts.createProgram([index], { ...options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(index);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${index} is not a module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return {
        name: symbol.name,
        kind: kindOf(target),
        documentation: ts.displayPartsToString(target.getDocumentationComment(checker)),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf({ flags }: ts.Symbol): string {
  if (flags & ts.SymbolFlags.Function) return 'function';
  return flags & ts.SymbolFlags.Value ? 'constant' : 'type';
}
