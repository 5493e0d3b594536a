import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { arrayOf } from '../session'

/** Which period of which plan a board shows; `upTo`: the last day whose facts count in it. */
export type BoardKey = { plan: string; period: string; upTo: string }

/** The boards that are asked for, as a table `b` of plan, period and "upTo". */
export const boardsSql = (boards: readonly BoardKey[]): SQL => {
  const of = (name: keyof BoardKey) => boards.map((board) => board[name])
  return sql`unnest(${arrayOf('uuid', of('plan'))}, ${arrayOf('text', of('period'))}, ${arrayOf('text', of('upTo'))}) as b(plan, period, upto)`
}
