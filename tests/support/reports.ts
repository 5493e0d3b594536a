import type { TestApp } from './openApp'

export type FormBody = {
  report: { id: string; state: string; step: string | null; revision: number }
  revision: number
  actions: string[]
  missing: { id: string; kind: string }[]
  indicators: {
    id: string
    section: string | null
    no: string
    name: string
    target: Record<string, any>
    current: any
    last: any
    flags: string[]
    returned?: string
  }[]
  tasks: { id: string; name: string; current: any; last: any; deadline: any; flags: string[] }[]
  narrative: Record<string, string | null>
}

/** Words in which a test speaks of reports: find one, read its form, save, command. */
export const reportsOf = (app: TestApp) => {
  const find = async (email: string, period: string, level: 'unit' | 'commune' = 'unit'): Promise<string> => {
    const { body } = await app.ask(
      'GET',
      `/api/reports?where[level][equals]=${level}&where[periodKey][equals]=${period}&limit=50`,
      { as: email },
    )
    return body.docs[0].id as string
  }
  const openPeriod = async (): Promise<string> =>
    (
      await app.sql<{
        key: string
      }>(`select max(r.period_key) as key from reports r join reporting_periods p on p.id = r.period_id
        where r.state = 'draft' and p.frequency = 'month'`)
    )[0]!.key
  const form = async (as: string, id: string): Promise<FormBody> =>
    (await app.ask<FormBody>('GET', `/api/reports/${id}/form`, { as })).body
  const save = async (as: string, id: string, entries: Record<string, unknown>) =>
    app.ask('PUT', `/api/reports/${id}/entries`, {
      as,
      body: { revision: (await form(as, id)).revision, ...entries },
    })
  const command = async (as: string, id: string, body: Record<string, unknown>) =>
    app.ask('POST', `/api/reports/${id}/commands`, {
      as,
      body: { revision: (await form(as, id)).revision, ...body },
    })
  return { find, openPeriod, form, save, command }
}
