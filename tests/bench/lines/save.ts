import { ok } from '../asks'
import type { Lane, Line } from '../types'

export type Entry = { indicator: string; value?: number; boolean?: boolean; text?: string }

/** What a person would type into the first rows of a form, another figure in each round. */
export const entriesFor = (
  rows: readonly { id: string; target: { kind: string } }[],
  round: number,
): Entry[] =>
  rows.map(({ id, target }, index) => {
    if (target.kind === 'boolean') return { indicator: id, boolean: round % 2 === 0 }
    return target.kind === 'text'
      ? { indicator: id, text: `Kỳ ${round}` }
      : { indicator: id, value: index + round / 4 }
  })

type Saved = { id: string; revision: number; rows: { id: string; target: { kind: string } }[] }

/** 50 values of a report; bare: its lock, one update for all of them, the new revision, in one transaction. */
export const save = ({
  token,
  reports,
}: {
  token: string
  reports: Record<Lane, Saved>
}): Omit<Line, 'name'> => ({
  budget: 5,
  rounds: 90,
  own: async ({ ask, lane, round }) => {
    const report = reports[lane]
    const body = { revision: report.revision, values: entriesFor(report.rows, round) }
    const saved = await ok<{ revision: number }>(
      ask({ method: 'PUT', path: `/api/reports/${report.id}/entries`, token, body }),
    )
    report.revision = saved.revision
  },
  bare: async ({ sql, round }) => {
    const { id, rows } = reports.bare
    const entries = entriesFor(rows, round)
    await sql.query('begin')
    const {
      rows: [{ revision }],
    } = await sql.query('select revision::int as revision from reports where id = $1 for update', [id])
    await sql.query(
      `update report_values v set value = e.value, boolean = e.boolean, text = e.text, revision = $2, entered_at = now()
        from unnest($3::uuid[], $4::numeric[], $5::boolean[], $6::text[]) as e(indicator, value, boolean, text)
        where v.report = $1 and v.indicator = e.indicator`,
      [
        id,
        revision + 1,
        entries.map((one) => one.indicator),
        entries.map((one) => one.value ?? null),
        entries.map((one) => one.boolean ?? null),
        entries.map((one) => one.text ?? null),
      ],
    )
    await sql.query('update reports set revision = $2, updated_at = now() where id = $1', [id, revision + 1])
    await sql.query('commit')
  },
})
