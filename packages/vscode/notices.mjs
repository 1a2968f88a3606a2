// The licences of what the bundles hold must travel with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u;
const LICENCE_FILE = /^(?:licen[cs]e|notice|thirdpartynotices)/iu;

/** One section for each bundled package: name, version, licence and its text. */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((input) => PACKAGE_FOLDER.exec(input)?.[1] ?? []));
  const sections = [...folders].map(noticeOf).sort();
  return `${sections.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function noticeOf(folder) {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Error(`No manifest in ${folder}: whose licence is it?`);
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
