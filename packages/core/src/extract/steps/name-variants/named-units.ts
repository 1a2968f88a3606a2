import { readUnitName, unitKey } from '../../../domain/place/read-unit-name.ts';
import { originalSpan } from '../../../text/view.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import type { DocumentReading } from '../../read-document.ts';
import { addName, type Named } from './named.ts';

/** The units a text names, each with its type: "xã Suối Xuân". */
export function namedUnits({ blocks }: DocumentReading): readonly Named[] {
  const names = new Map<string, Named>();
  for (const [at, { segments }] of blocks.entries()) {
    for (const { passage, areas } of segments) {
      for (const { start, end } of areas) {
        const { name, type } = readUnitName(passage.text.slice(start, end));
        const words = name.split(/\s+/u);
        if (type === undefined || words.length < 2 || !words.every(startsUpper)) continue;
        addName(names, `${type.type} ${unitKey(name)}`, at, () => {
          const span = originalSpan(passage.view, { start: end - name.length, end });
          return { type: type.type, name, words: name, span };
        });
      }
    }
  }
  return [...names.values()];
}
