import { ok } from './asks'
import type { Ask } from './types'

export type Rush = {
  people: number
  reports: number
  approved: number
  /** Reports without exactly one approval in their record. */
  lost: number
  refused: Record<string, number>
  ms: number
  isWithin: boolean
}

/** Everybody goes through the same waiting reports at the same time, each beginning at another: none is lost, none decided twice. */
export const rush = async ({
  ask,
  tokens,
  reports,
}: {
  ask: Ask
  tokens: readonly string[]
  reports: readonly string[]
}): Promise<Rush> => {
  const [first] = tokens
  const revisions = new Map<string, number>()
  for (const report of reports) {
    const { revision } = await ok<{ revision: number }>(
      ask({ method: 'GET', path: `/api/reports/${report}/form`, token: first }),
    )
    revisions.set(report, revision)
  }
  const refused: Record<string, number> = {}
  let approved = 0
  const start = performance.now()
  await Promise.all(
    tokens.map(async (token, person) => {
      const from = Math.floor((person * reports.length) / tokens.length)
      for (const report of [...reports.slice(from), ...reports.slice(0, from)]) {
        const body = { command: 'approve', revision: revisions.get(report) }
        const { status, text } = await ask({
          method: 'POST',
          path: `/api/reports/${report}/commands`,
          token,
          body,
        })
        if (status === 200) approved += 1
        else {
          const reason = `${status} ${JSON.parse(text).errors?.[0]?.code}`
          refused[reason] = (refused[reason] ?? 0) + 1
        }
      }
    }),
  )
  const ms = performance.now() - start
  let lost = 0
  for (const report of reports) {
    const { events, verified } = await ok<{ events: { type: string }[]; verified: boolean }>(
      ask({ method: 'GET', path: `/api/reports/${report}/history`, token: first }),
    )
    const isDecidedOnce = events.filter(({ type }) => type === 'approve').length === 1
    if (!isDecidedOnce || !verified) lost += 1
  }
  return {
    people: tokens.length,
    reports: reports.length,
    approved,
    lost,
    refused,
    ms,
    isWithin: approved === reports.length && lost === 0,
  }
}
