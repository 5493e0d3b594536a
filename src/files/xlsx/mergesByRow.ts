import type { GridMerge } from './grid'

/** The merges that lie over each row that is there; `numbers` ascend. A merge over the whole sheet costs no more rows. */
export const mergesByRow = ({
  numbers,
  merges,
}: {
  numbers: number[]
  merges: GridMerge[]
}): Map<number, GridMerge[]> => {
  const over = new Map<number, GridMerge[]>()
  for (const merge of merges)
    for (
      let at = firstFrom(numbers, merge.top);
      at < numbers.length && numbers[at]! <= merge.bottom;
      at += 1
    ) {
      const number = numbers[at]!
      const others = over.get(number)
      if (others === undefined) over.set(number, [merge])
      else others.push(merge)
    }
  return over
}

const firstFrom = (numbers: number[], least: number): number => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
