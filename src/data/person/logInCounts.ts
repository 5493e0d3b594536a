import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { TRIES_REMEMBERED } from '@/domain/access/passwordTries'
import type { Db } from '../session'
import { limiterOf, type Limit } from './limiterOf'

const DAY = 24 * 60 * 60
/** They only count; `passwordTries` decides. */
const MANY = 1_000_000_000
const counted = (name: string, seconds: number): Limit => ({ name, points: MANY, seconds })

const limits = {
  pair: counted('login-pair', TRIES_REMEMBERED.pair),
  address: counted('login-address', TRIES_REMEMBERED.address),
  account: counted('login-account', TRIES_REMEMBERED.account),
}
const known = counted('login-known', 90 * DAY)

export type LogInPlace = { email: string; address: string }
type Counted = keyof typeof limits
export type LogInCounts = Record<Counted, { failures: number; seconds: number }> & { isKnown: boolean }

const NAMES = Object.keys(limits) as Counted[]

const keysOf = ({ email, address }: LogInPlace): Record<Counted, string> => ({
  pair: `${email} ${address}`,
  address,
  account: email,
})

/** How often logging in failed lately, and for how many seconds more each count is remembered. */
export const readLogInCounts = async ({
  payload,
  place,
}: {
  payload: Payload
  place: LogInPlace
}): Promise<LogInCounts> => {
  const keys = keysOf(place)
  const read = async (limit: Limit, key: string) => {
    const state = await limiterOf(payload, limit).get(key)
    return { failures: state?.consumedPoints ?? 0, seconds: Math.ceil((state?.msBeforeNext ?? 0) / 1000) }
  }
  const [pair, address, account, came] = await Promise.all([
    read(limits.pair, keys.pair),
    read(limits.address, keys.address),
    read(limits.account, keys.account),
    read(known, keys.pair),
  ])
  return { pair, address, account, isKnown: came.failures > 0 }
}

/** Counts a try as failed before its password is looked at, so that many at once count too. */
export const countTry = async ({
  payload,
  place,
}: {
  payload: Payload
  place: LogInPlace
}): Promise<void> => {
  const keys = keysOf(place)
  await Promise.all(NAMES.map((name) => limiterOf(payload, limits[name]).penalty(keys[name])))
}

/** In the transaction of a log-in that succeeds: its try did not fail, and its place is known from now on. */
export const forgetTry = async ({ db, place }: { db: Db; place: LogInPlace }): Promise<void> => {
  const keys = keysOf(place)
  const rowOf = (limit: Limit, key: string) => `${limit.name}:${key}`
  await db.execute(sql`
    with forgotten as (delete from rate_limits where key = ${rowOf(limits.pair, keys.pair)}),
    less as (update rate_limits set points = greatest(points - 1, 0)
      where key in (${rowOf(limits.address, keys.address)}, ${rowOf(limits.account, keys.account)}))
    insert into rate_limits (key, points, expire)
      values (${rowOf(known, keys.pair)}, 1, extract(epoch from now())::bigint * 1000 + ${known.seconds * 1000})
    on conflict (key) do update set expire = excluded.expire`)
}
