export const replaced = <Item>(items: Item[], index: number, item: Item): Item[] =>
  items.map((one, at) => (at === index ? item : one))
export const removed = <Item>(items: Item[], index: number): Item[] => items.filter((_, at) => at !== index)

/** The item at `index` changes places with its neighbour, `by` being -1 or 1; at an end nothing moves. */
export function moved<Item>(items: Item[], index: number, by: -1 | 1): Item[] {
  const [one, other] = [items[index], items[index + by]]
  if (one === undefined || other === undefined) return items
  return replaced(replaced(items, index, other), index + by, one)
}
