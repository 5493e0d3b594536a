import type { Client } from 'pg'
import { holderKey } from '@/domain/approval/holderKey'
import { inboxTabs } from '@/services/report/readInbox'
import { countStatements } from '../support/countStatements'
import { inbox } from './lines/inbox'
import { measure } from './measure'
import type { Piled } from './print'
import { loadSlots } from './slots'
import type { Ask } from './types'
import type { World } from './world'

/** The inbox of a province behind a million decisions: how long it takes, and with how many statements before and after. */
export const pileUp = async ({
  sql,
  asks,
  world,
}: {
  sql: Client
  asks: Record<'http' | 'process', Ask>
  world: World
}): Promise<Piled> => {
  const token = world.province
  const statements = async (): Promise<number[]> => {
    const counts: number[] = []
    for (const tab of inboxTabs) {
      const path = `/api/inbox?tab=${tab}`
      const counted = await countStatements(() => asks.process({ method: 'GET', path, token }))
      counts.push(counted.statements.length)
    }
    return counts
  }
  await statements()
  const before = await statements()
  const { closed, open } = await loadSlots(sql)
  const keys = [holderKey({ role: 'province_officer', organisation: world.place.province })]
  const line = await measure({
    line: { ...inbox({ token, keys, items: 200 }), name: `inbox of 200 among ${open}` },
    asks,
    sql,
  })
  const after = await statements()
  return { closed, open, line, before, after, isWithin: before.join() === after.join() }
}
