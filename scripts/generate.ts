// Writes everything that follows from the sources: the registry of the rules, the JSON Schemas,
// the reference pages of the rules and of the indicators, the glossary, and the settings of the extension.
// `--check` writes nothing and fails where a committed file is not what would be written.
import { removeLeftovers, staleFiles, writeChanged } from './generate/files.ts';
import { registry } from './generate/registry.ts';
import { ruleFolders } from './generate/rule-folders.ts';

const check = process.argv.includes('--check');
const folders = ruleFolders();
// core imports the registry, so it is brought up to date before anything of core is imported
const first = registry(folders);
const written = check ? [] : writeChanged(first);

const { schemas } = await import('../packages/core/src/domain/schemas.ts');
const { fileSchemas } = await import('../packages/core/src/config/schemas.ts');
const { indicatorFields } = await import('../packages/core/src/lexicon/indicators/indicators.ts');
const { roles } = await import('../packages/core/src/lexicon/titles/roles.ts');
const documentTypes = await import('../packages/core/src/lexicon/document-numbers/types.ts');
const unitTypes = await import('../packages/core/src/lexicon/administrative-units/types.ts');
const { glossaryPage } = await import('./generate/glossary/page.ts');
const { indicatorPage } = await import('./generate/indicator-page.ts');
const { jsonSchemas } = await import('./generate/json-schemas.ts');
const { loadRules } = await import('./generate/rule-info.ts');
const { rulePages } = await import('./generate/rule-pages.ts');
const { settings } = await import('./generate/settings.ts');

const rules = await loadRules(folders);
const wanted = new Map([
  ...first,
  ...jsonSchemas({ ...schemas, ...fileSchemas }),
  ...rulePages(rules),
  ...indicatorPage(indicatorFields),
  ...glossaryPage({ roles, ...documentTypes, ...unitTypes }),
  ...settings(rules),
]);
if (check) {
  const stale = staleFiles(wanted);
  for (const path of stale) console.error(`✗ ${path} does not follow from its sources`);
  if (stale.length > 0) console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  written.push(...writeChanged(wanted), ...removeLeftovers(wanted));
  console.log(`${wanted.size} files generated, ${written.length} changed`);
  for (const path of written) console.log(`  ${path}`);
}
