import { ok } from '../asks'
import type { Line } from '../types'

/** The newest 50 reports in somebody's reach; bare: the rows and how many there are. */
export const list = ({ token, reach }: { token: string; reach: string }): Omit<Line, 'name'> => ({
  budget: 6,
  rounds: 60,
  own: async ({ ask }) => {
    const { docs } = await ok<{ docs: unknown[] }>(
      ask({ method: 'GET', path: '/api/reports?sort=-periodEnd&limit=50', token }),
    )
    if (docs.length !== 50) throw new Error(`the list has ${docs.length} reports`)
  },
  bare: async ({ sql }) => {
    await sql.query(`select * from reports r where ${reach} order by period_end desc limit 50`)
    await sql.query(`select count(*) from reports r where ${reach}`)
  },
})
