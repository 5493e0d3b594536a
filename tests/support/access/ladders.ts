import type { TestApp } from '../openApp'
import { reportsOf } from '../reports'

/** Reports in the states that a month goes through, by the name of the state. */
export type Climbing = Record<
  | 'unit draft'
  | 'unit submitted'
  | 'unit submitted in a small commune'
  | 'unit approved by a sibling'
  | 'unit accepted'
  | 'commune draft'
  | 'commune at its leader'
  | 'commune at its province'
  | 'commune accepted',
  string
>

const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

/** Plays reports of the demonstration, by the people whose they are, as far as their names say. */
export const playLadders = async (app: TestApp): Promise<Climbing> => {
  const { find, openPeriod, command, form } = reportsOf(app)
  const open = await openPeriod()
  const done = async (answer: Promise<{ status: number; body: unknown }>): Promise<void> => {
    const { status, body } = await answer
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  }
  const consolidate = async (as: string, id: string): Promise<void> => {
    const { revision } = await form(as, id)
    await done(app.ask('POST', `/api/reports/${id}/consolidate`, { as, body: { revision } }))
  }

  const submitted = await find('kt@loc-quang.demo', open)
  await done(command('kt@loc-quang.demo', submitted, { command: 'submit' }))

  const ninhUnit = await find('vhxh@loc-ninh.demo', open)
  const ninhCommune = await find('daumoi@loc-ninh.demo', open, 'commune')
  await done(command('vhxh@loc-ninh.demo', ninhUnit, { command: 'submit' }))
  await done(command('daumoi@loc-ninh.demo', ninhUnit, { command: 'approve' }))
  await consolidate('daumoi@loc-ninh.demo', ninhCommune)
  await done(command('daumoi@loc-ninh.demo', ninhCommune, { command: 'submit' }))

  const small = await find('daumoi@loi-bac.demo', open)
  await done(command('daumoi@loi-bac.demo', small, { command: 'submit' }))

  const periodKey = `adhoc-${today()}-1`
  const [plan] = await app.sql(`select plan_id as id from reports where id = $1`, [small])
  const made = app.ask('POST', '/api/reporting-periods', {
    as: 'quantri@loi-bac.demo',
    body: { plan: plan!.id, periodKey, adhocDueOn: today() },
  })
  await done(made)
  const bacUnit = await find('daumoi@loi-bac.demo', periodKey)
  const bacCommune = await find('daumoi@loi-bac.demo', periodKey, 'commune')
  await done(command('daumoi@loi-bac.demo', bacUnit, { command: 'submit' }))
  await done(command('vp@loi-bac.demo', bacUnit, { command: 'approve' }))
  await consolidate('daumoi@loi-bac.demo', bacCommune)
  await done(command('daumoi@loi-bac.demo', bacCommune, { command: 'submit' }))
  await done(command('lanhdao@loi-bac.demo', bacCommune, { command: 'approve' }))
  const issue = { command: 'issue', documentNumber: '9/BC-UBND', issuedDate: today(), signer: 'Người ký thử' }
  await done(command('daumoi@loi-bac.demo', bacCommune, issue))

  const [accepted] = await app.sql<{ unit: string; commune: string }>(
    `select u.id as unit, c.id as commune from reports u join reports c on c.plan_id = u.plan_id and c.period_key = u.period_key and c.level = 'commune'
      join users p on p.organisation_id = u.unit_id where p.email = 'vhxh@loc-quang.demo' and c.state = 'approved' order by c.period_key limit 1`,
  )
  return {
    'unit draft': await find('vhxh@loc-quang.demo', open),
    'unit submitted': submitted,
    'unit submitted in a small commune': small,
    'unit approved by a sibling': bacUnit,
    'unit accepted': accepted!.unit,
    'commune draft': await find('daumoi@loc-quang.demo', open, 'commune'),
    'commune at its leader': ninhCommune,
    'commune at its province': bacCommune,
    'commune accepted': accepted!.commune,
  }
}
