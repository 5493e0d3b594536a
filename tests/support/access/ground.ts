import type { TestApp } from '../openApp'
import type { Place } from './places'

/** The organisations that the places of the matrix stand for, and the plans in force of their communes. */
export type Ground = {
  /** Where somebody of that place works; null for nowhere. */
  organisation: Record<Exclude<Place, 'shared'>, string> & { shared: null }
  commune: { own_commune: string; sibling: string; foreign: string }
  foreignProvince: string
  plan: { own_commune: string; sibling: string; foreign: string }
  period: { open: string; accepted: string }
}

/** Finds the ground in the demonstration. */
export const findGround = async (app: TestApp): Promise<Ground> => {
  const organisation = async (email: string): Promise<string> =>
    (await app.sql(`select organisation_id as id from users where email = $1`, [email]))[0]!.id
  const own = await organisation('quantri@loc-quang.demo')
  const sibling = await organisation('quantri@loc-ninh.demo')
  const foreign = await organisation('quantri@tieu-can.demo')
  const plan = async (commune: string): Promise<string> =>
    (await app.sql(`select id from plans where commune_id = $1 and state = 'in_force'`, [commune]))[0]!.id
  const [periods] = await app.sql<{ open: string; accepted: string }>(
    `select max(period_key) filter (where state = 'draft') as open, min(period_key) filter (where state = 'approved') as accepted
      from reports where commune_id = $1`,
    [own],
  )
  return {
    organisation: {
      own_unit: await organisation('vhxh@loc-quang.demo'),
      other_unit: await organisation('kt@loc-quang.demo'),
      own_commune: own,
      sibling: await organisation('vhxh@loc-ninh.demo'),
      own_province: await organisation('so-khcn@dong-nai.demo'),
      foreign: await organisation('ubnd@tieu-can.demo'),
      shared: null,
    },
    commune: { own_commune: own, sibling, foreign },
    foreignProvince: await organisation('so-khcn@vinh-long.demo'),
    plan: { own_commune: await plan(own), sibling: await plan(sibling), foreign: await plan(foreign) },
    period: periods!,
  }
}
