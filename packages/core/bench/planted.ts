import { documentFamilies } from '../test/planted/documents/families/families.ts';
import { measureDocuments } from '../test/planted/documents/measure-documents.ts';
import { plantedDrafts } from '../test/planted/drafts.ts';
import { measure } from '../test/planted/measure.ts';

const OF_EACH_FAMILY = Number(process.argv[2] ?? 48);
const SHOWN = Number(process.argv[3] ?? 3);

interface Printed {
  readonly family: string;
  readonly planted: number;
  readonly clear: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Prints, family by family, how many planted errors are found and what is reported falsely. */
function print(title: string, tallies: readonly Printed[]): void {
  console.log(title);
  for (const { family, planted, clear, found, missed, falseAlarms } of tallies) {
    const share = clear === 0 ? '–' : (found / clear).toFixed(3);
    console.log(
      `${family.padEnd(22)} ${share.padStart(6)}  ${found}/${clear} clear of ${planted} planted, ${falseAlarms.length} false`,
    );
    for (const line of missed.slice(0, SHOWN)) console.log(`    missed  ${line}`);
    for (const line of falseAlarms.slice(0, SHOWN)) console.log(`    false   ${line}`);
  }
  const sum = (key: 'clear' | 'found') => tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(
    `in all ${(sum('found') / sum('clear')).toFixed(3)}, ${sum('found')}/${sum('clear')}`,
  );
}

print('figures', measure(plantedDrafts(OF_EACH_FAMILY)));
print(
  '\ndocuments',
  measureDocuments(documentFamilies, OF_EACH_FAMILY).map((tally) => ({
    ...tally,
    clear: tally.planted,
  })),
);
