import type { Line } from '../types'

type Rollup = { token: string; query: string; where: string; values: unknown[] }

/** Official figures of a period; bare: the same rows, a figure for each indicator and commune, with where each commune stands. */
export const rollup = ({ token, query, where, values }: Rollup): Omit<Line, 'name'> => {
  let figures: number | null = null
  return {
    budget: 1.5,
    rounds: 30,
    own: async ({ ask }) => {
      const { status, text } = await ask({ method: 'GET', path: `/api/rollups?${query}`, token })
      const parts = text.split('"report":').length - 1
      if (status !== 200 || (figures !== null && figures !== parts))
        throw new Error(`${status}: ${parts} figures, not ${figures}`)
    },
    bare: async ({ sql }) => {
      const { rowCount } = await sql.query(
        `select i.id, i.name, i.unit, i.kind, c.id as catalogue, c.name as catalogue_name, c.rollup_rule, r.reached_province, r.due_at, v.commune, v.value,
            v.numerator, v.denominator, v.boolean, v.text, v.date, v.document_number, v.document_date, v.assessment, v.light, v.report
          from reports r join indicators i on i.plan_id = r.plan_id left join catalogue c on c.id = i.catalogue_id
            left join official_values v on v.indicator = i.id and v.period = r.period_key and v.commune = r.commune_id
          where r.level = 'commune' and r.is_current and ${where}`,
        values,
      )
      figures = rowCount
    },
  }
}
