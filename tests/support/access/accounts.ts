import type { TestApp } from '../openApp'
import { cloneRow } from './cloneRow'
import type { Ground } from './ground'

/** Who asks: one account for each role, `nobody` with none, and a `stranger` who is not logged in. */
export const accounts = {
  system_admin: 'quantri@sauro.demo',
  province_admin: 'quantri@dong-nai.demo',
  province_officer: 'so-khcn@dong-nai.demo',
  province_leader: 'lanhdao@dong-nai.demo',
  commune_admin: 'quantri@loc-quang.demo',
  focal_officer: 'daumoi@loc-quang.demo',
  commune_leader: 'lanhdao@loc-quang.demo',
  unit_head: 'truongphong@loc-quang.demo',
  officer: 'vhxh@loc-quang.demo',
  unit_viewer: 'xem-vhxh@loc-quang.demo',
  commune_viewer: 'xem@loc-quang.demo',
  province_viewer: 'xem@dong-nai.demo',
  nobody: 'chua-co-chuc-vu@loc-quang.demo',
  stranger: undefined,
} as const

export type AccountName = keyof typeof accounts

export const accountNames = Object.keys(accounts) as AccountName[]

/** Makes a person who can log in like every demo account. @returns the person's id */
export const makePerson = async (
  app: TestApp,
  { email, organisation }: { email: string; organisation: string | null },
): Promise<string> => {
  const [{ id } = { id: '' }] = await app.sql(`select id from users where email = $1`, [accounts.officer])
  const [at] =
    organisation === null ? [] : await app.sql(`select * from organisations where id = $1`, [organisation])
  return cloneRow({
    app,
    table: 'users',
    id,
    set: {
      email,
      name: `Người thử ${email}`,
      organisation_id: organisation,
      province_id: at?.province_id ?? null,
      commune_id: at?.commune_id ?? null,
    },
  })
}

/** Makes a position with a role at an organisation. @returns its id */
export const makePosition = async (
  app: TestApp,
  { role, organisation }: { role: string; organisation: string | null },
): Promise<string> => {
  const [pattern] = await app.sql(`select id from positions limit 1`)
  const [at] =
    organisation === null ? [] : await app.sql(`select * from organisations where id = $1`, [organisation])
  return cloneRow({
    app,
    table: 'positions',
    id: pattern!.id,
    set: {
      title: `Chức vụ thử ${role}`,
      role,
      organisation_id: organisation,
      province_id: at?.province_id ?? null,
      commune_id: at?.commune_id ?? null,
      unit_id: at?.kind === 'unit' ? at.id : null,
    },
  })
}

/** Appoints somebody. @returns the appointment's id */
export const appoint = async (
  app: TestApp,
  {
    person,
    position,
    ...terms
  }: { person: string; position: string; from?: string; to?: string; state?: string },
): Promise<string> => {
  const [pattern] = await app.sql(`select id from appointments limit 1`)
  const [at] = await app.sql(`select province_id, commune_id, unit_id from positions where id = $1`, [
    position,
  ])
  return cloneRow({
    app,
    table: 'appointments',
    id: pattern!.id,
    set: {
      ...at,
      person_id: person,
      position_id: position,
      granted_by_id: null,
      state: terms.state ?? 'confirmed',
      from: `${terms.from ?? '2025-07-01'}T12:00:00Z`,
      to: terms.to === undefined ? null : `${terms.to}T12:00:00Z`,
    },
  })
}

/** Makes the accounts that the demonstration has not. */
export const makeAccounts = async (app: TestApp, ground: Ground): Promise<void> => {
  const { own_unit: unit, own_commune: commune, own_province: province } = ground.organisation
  const missing = [
    [accounts.province_admin, 'province_admin', province],
    [accounts.province_leader, 'province_leader', province],
    [accounts.unit_head, 'unit_head', unit],
    [accounts.unit_viewer, 'viewer', unit],
    [accounts.commune_viewer, 'viewer', commune],
    [accounts.province_viewer, 'viewer', province],
  ] as const
  for (const [email, role, organisation] of missing) {
    const person = await makePerson(app, { email, organisation })
    await appoint(app, { person, position: await makePosition(app, { role, organisation }) })
  }
  await makePerson(app, { email: accounts.nobody, organisation: commune })
}
