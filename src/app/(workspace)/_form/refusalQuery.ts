import type { Refusal } from '@/domain/refusal'
import { writeDate } from '@/domain/vietnamese/writeDate'

const MAX = 60

/** A refusal as a page's address carries it: its code, and the values that its sentence names. */
export const refusalQuery = ({ code, params = {} }: Refusal): Record<string, string | undefined> => ({
  loi: code,
  tham: Object.keys(params).length === 0 ? undefined : JSON.stringify(params).slice(0, 1_000),
})

/** The refusal that a page's address carries; null when it names none. */
export const refusalOf = (asked: {
  loi?: unknown
  tham?: unknown
}): { code: string; params: Record<string, string | number> } | null => {
  if (typeof asked.loi !== 'string' || !/^[a-z][a-z0-9_]{2,60}$/.test(asked.loi)) return null
  return { code: asked.loi, params: paramsOf(asked.tham) }
}

/** A day is told as people write it. */
const written = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? writeDate({ date: value }) : value.slice(0, MAX)

const paramsOf = (asked: unknown): Record<string, string | number> => {
  if (typeof asked !== 'string') return {}
  try {
    const read: unknown = JSON.parse(asked)
    if (typeof read !== 'object' || read === null) return {}
    return Object.fromEntries(
      Object.entries(read).flatMap(([name, value]): [string, string | number][] => {
        if (typeof value === 'number') return [[name, value]]
        return typeof value === 'string' ? [[name, written(value)]] : []
      }),
    )
  } catch {
    return {}
  }
}
