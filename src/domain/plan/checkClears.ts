import { CLEARS, sixClears, type Clear, type ClearGap, type ClearsAsked } from './sixClears'

type RowToCheck = Omit<ClearsAsked, 'asked'> & { id: string }

export type CheckedGap<W> = {
  clear: Clear
  gap: ClearGap
  /** What a leader said who let it pass; null while it is open. */
  waiver: W | null
}

export type CheckedRow<R, W> = { row: R; clear: number; of: number; gaps: CheckedGap<W>[] }

export type CheckedPlan<R, W> = {
  asked: Clear[]
  rows: CheckedRow<R, W>[]
  /** Gaps that keep the plan from being in force, by clear and in all. */
  open: Record<Clear, number>
  openGaps: number
  waived: number
}

/** How clear each row of a plan is, with what a leader has let pass. A plan that names no clears asks for all six. */
export const checkClears = <R extends RowToCheck, W extends { row: string; clear: Clear }>({
  asked,
  rows,
  waivers,
}: {
  asked: readonly Clear[]
  rows: readonly R[]
  waivers: readonly W[]
}): CheckedPlan<R, W> => {
  const wanted = asked.length > 0 ? CLEARS.filter((clear) => asked.includes(clear)) : [...CLEARS]
  const checked = rows.map((row) => {
    const { clear, of, gaps } = sixClears({ ...row, asked: wanted })
    const withWaivers = gaps.map((gap) => ({
      ...gap,
      waiver: waivers.find((one) => one.row === row.id && one.clear === gap.clear) ?? null,
    }))
    return { row, clear, of, gaps: withWaivers }
  })
  const gaps = checked.flatMap((row) => row.gaps)
  const left = gaps.filter(({ waiver }) => waiver === null)
  return {
    asked: wanted,
    rows: checked,
    open: Object.fromEntries(
      CLEARS.map((clear) => [clear, left.filter((gap) => gap.clear === clear).length]),
    ) as Record<Clear, number>,
    openGaps: left.length,
    waived: gaps.length - left.length,
  }
}
