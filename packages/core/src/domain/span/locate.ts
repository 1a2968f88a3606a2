/**
 * Index of the last item that begins at or before an offset, by halving; -1 where none does.
 *
 * @param items In the order of their beginnings.
 */
export function lastBeginning<Item>(
  items: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as Item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
