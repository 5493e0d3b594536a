/** A list that wants to stand on a sheet: how many items it has, and how many lines each of them takes. */
export type ToPlace = { count: number; lines: number }

/**
 * How many items of each list fit on a sheet: the list that has used fewest lines is next, until all are used up, so
 * that a long list leaves room for a short one. The line that tells of those left out is counted with them.
 */
export const shareLines = ({
  lists,
  budget,
}: {
  lists: readonly ToPlace[]
  /** Lines of the sheet, for all lists together. */
  budget: number
}): number[] => {
  const shown = lists.map(() => 0)
  const used = (index: number): number => shown[index]! * lists[index]!.lines
  for (;;) {
    const next = lists
      .map((_, index) => index)
      .filter((index) => shown[index]! < lists[index]!.count && fits({ lists, shown, index, budget }))
      .sort((a, b) => used(a) - used(b) || a - b)[0]
    if (next === undefined) return shown
    shown[next]! += 1
  }
}

const fits = ({
  lists,
  shown,
  index,
  budget,
}: {
  lists: readonly ToPlace[]
  shown: readonly number[]
  index: number
  budget: number
}): boolean =>
  linesOf({ lists, shown: shown.map((count, at) => (at === index ? count + 1 : count)) }) <= budget

/** Lines that lists take with so many items shown, and with the line that tells of the rest. */
export const linesOf = ({ lists, shown }: { lists: readonly ToPlace[]; shown: readonly number[] }): number =>
  lists.reduce(
    (sum, { count, lines }, index) => sum + shown[index]! * lines + (shown[index]! < count ? 1 : 0),
    0,
  )
