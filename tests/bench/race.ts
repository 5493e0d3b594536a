import { ok } from './asks'
import type { Ask } from './types'

export type Race = {
  callers: number
  won: number
  refused: Record<string, number>
  events: number
  ms: number
  isWithin: boolean
}

/** All of them approve the same report at the same moment, at the revision they read: one decides, the others are told so. */
export const race = async ({
  ask,
  tokens,
  report,
}: {
  ask: Ask
  tokens: readonly string[]
  report: string
}): Promise<Race> => {
  const [first] = tokens
  const { revision } = await ok<{ revision: number }>(
    ask({ method: 'GET', path: `/api/reports/${report}/form`, token: first }),
  )
  const start = performance.now()
  const answers = await Promise.all(
    tokens.map((token) =>
      ask({
        method: 'POST',
        path: `/api/reports/${report}/commands`,
        token,
        body: { command: 'approve', revision },
      }),
    ),
  )
  const ms = performance.now() - start
  const refused: Record<string, number> = {}
  for (const { status, text } of answers.filter((answer) => answer.status !== 200)) {
    const reason = `${status} ${JSON.parse(text).errors?.[0]?.code}`
    refused[reason] = (refused[reason] ?? 0) + 1
  }
  const { events } = await ok<{ events: { type: string }[] }>(
    ask({ method: 'GET', path: `/api/reports/${report}/history`, token: first }),
  )
  const approvals = events.filter((event) => event.type === 'approve').length
  const won = answers.filter((answer) => answer.status === 200).length
  return {
    callers: tokens.length,
    won,
    refused,
    events: approvals,
    ms,
    isWithin: won === 1 && approvals === 1,
  }
}
