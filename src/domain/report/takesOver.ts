import { accept, refuse, type Result } from '@/domain/refusal'

/** 'last' for the figure of the last period, else the id of the report that it stands in. */
export type TakeOver = string

/** What somebody may take over into a row. */
export type Takeable<T> = { report: string; isLast: boolean; reported: T }

type Asked<T> = {
  takeOver: TakeOver
  /** The fields of the entry beside it. */
  fields: object
  /** What may stand beside it. */
  beside: readonly string[]
  candidates: readonly Takeable<T>[]
  /** Where the entry stands in the request, for the refusal: 'values.3'. */
  path: string
}

/**
 * The figure that an entry takes over, with the report it comes from. Refusals (rule): `take_over_and_figure` when it
 * brings a figure of its own as well, `nothing_to_take_over` when there is none that this person may take.
 */
export const takesOver = <T>({
  takeOver,
  fields,
  beside,
  candidates,
  path,
}: Asked<T>): Result<Takeable<T>> => {
  const own = Object.entries(fields).find(([name, field]) => field !== undefined && !beside.includes(name))
  if (own !== undefined) return refuse('rule', 'take_over_and_figure', { path: `${path}.${own[0]}` })
  const found = candidates.find(({ report, isLast }) => (takeOver === 'last' ? isLast : report === takeOver))
  return found === undefined
    ? refuse('rule', 'nothing_to_take_over', { path: `${path}.takeOver` })
    : accept(found)
}
