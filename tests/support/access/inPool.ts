/** Does something with every item, a few at a time, and gives the results in the order of the items. */
export const inPool = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  size = 8,
): Promise<Result[]> => {
  const results: Result[] = []
  const left = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: size }, worker))
  return results
}
