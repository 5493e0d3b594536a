import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestApp } from '../openApp'
import { accounts, makeAccounts } from './accounts'
import { cloneRow } from './cloneRow'
import { findGround, type Ground } from './ground'
import { inPool } from './inPool'
import { cells, type Cell } from './matrix'
import { samplePdf } from './samplePdf'
import { subjects, type Parents } from './subjects'
import type { Place } from './places'

export type World = {
  app: TestApp
  ground: Ground
  parents: Parents
  /** The row that stands for a cell. */
  rowOf: (cell: Pick<Cell, 'slug' | 'isAccepted' | 'place'>) => string
  /** A number that is new for a collection and place. */
  next: (slug: string, place: Place) => number
}

const keyOf = (slug: string, place: Place, isAccepted = false): string => `${slug}|${place}|${isAccepted}`

/** Makes one row for every line and place of the table; what the demonstration lacks is made by its operator. */
export const makeWorld = async (app: TestApp): Promise<World> => {
  const ground = await findGround(app)
  await makeAccounts(app, ground)
  const rows = new Map<string, string>()
  const numbers = new Map<string, number>()
  const next = (slug: string, place: Place): number => {
    const number = (numbers.get(keyOf(slug, place)) ?? 0) + 1
    numbers.set(keyOf(slug, place), number)
    return number
  }
  const row = (slug: string, place: Place): string => {
    const found = rows.get(keyOf(slug, place))
    if (found === undefined) throw new Error(`no ${slug} at ${place}`)
    return found
  }
  const parents: Parents = {
    ground,
    row,
    draft: (place) => row('plans', place),
    indicator: (place) => row('indicators', place),
  }
  const world: World = {
    app,
    ground,
    parents,
    next,
    rowOf: ({ slug, place, isAccepted }) => rows.get(keyOf(slug, place, isAccepted))!,
  }

  await findReports(app, ground, rows)
  await addEvidence(app, rows)
  await findGivenRows(app, ground, rows)
  const order = [
    'organisations',
    'users',
    'positions',
    'appointments',
    'catalogue',
    'workflows',
    'plans',
    'indicators',
  ]
  const wanted = cells().filter(
    (cell) => cell.account === 'system_admin' && !rows.has(keyOf(cell.slug, cell.place, cell.isAccepted)),
  )
  const step = (slug: string): number => (order.includes(slug) ? order.indexOf(slug) : order.length)
  for (let at = 0; at <= order.length; at++) {
    await inPool(
      wanted.filter((cell) => step(cell.slug) === at),
      async ({ slug, place }) => {
        const { status, body } = await app.ask('POST', `/api/${slug}`, {
          as: accounts.system_admin,
          body: subjects[slug]!.body(parents, place, next(slug, place)),
        })
        if (status !== 201) throw new Error(`${slug} at ${place}: ${status} ${JSON.stringify(body)}`)
        rows.set(keyOf(slug, place), body.doc.id)
      },
    )
  }
  // What the operator appoints is confirmed at once.
  await app.sql(`update appointments set state = 'proposed', granted_by_id = null where id = any($1)`, [
    cells().flatMap((cell) => (cell.slug === 'appointments' ? [world.rowOf(cell)] : [])),
  ])
  return world
}

type Rows = Map<string, string>

const findReports = async (app: TestApp, ground: Ground, rows: Rows): Promise<void> => {
  const { own_commune, sibling, foreign } = ground.commune
  const wanted: [Place, boolean, string][] = [
    ['own_unit', false, ground.organisation.own_unit],
    ['own_unit', true, ground.organisation.own_unit],
    ['other_unit', false, ground.organisation.other_unit],
    ['other_unit', true, ground.organisation.other_unit],
    ['own_commune', false, own_commune],
    ['own_commune', true, own_commune],
    ['sibling', false, ground.organisation.sibling],
    ['sibling', true, sibling],
    ['foreign', false, ground.organisation.foreign],
    ['foreign', true, foreign],
  ]
  for (const [place, isAccepted, organisation] of wanted) {
    const [found] = await app.sql(
      `select id from reports where organisation_id = $1 and period_key = $2 and is_current`,
      [organisation, isAccepted ? ground.period.accepted : ground.period.open],
    )
    rows.set(keyOf('reports', place, isAccepted), found!.id)
  }
}

/** Evidence on each of the reports: uploaded once, then copied behind the product's back, file and row. */
const addEvidence = async (app: TestApp, rows: Rows): Promise<void> => {
  const form = new FormData()
  form.set(
    '_payload',
    JSON.stringify({ report: rows.get(keyOf('reports', 'own_unit')), description: 'Minh chứng mẫu' }),
  )
  form.set('file', samplePdf(), 'mau.pdf')
  const { status, body } = await app.send('POST', '/api/attachments', { as: accounts.officer, body: form })
  if (status !== 201) throw new Error(`evidence: ${status} ${JSON.stringify(body)}`)
  const media = join(app.dataDir, 'media')
  for (const [key, report] of [...rows]) {
    const [, place, isAccepted] = key.split('|') as [string, Place, string]
    const [head] = await app.sql(`select * from reports where id = $1`, [report])
    const filename = `minh-chung-${place}-${isAccepted}.pdf`
    const set = {
      report_id: report,
      province_id: head!.province_id,
      commune_id: head!.commune_id,
      unit_id: head!.unit_id,
      reached_province: head!.reached_province,
      filename,
    }
    rows.set(
      keyOf('attachments', place, isAccepted === 'true'),
      await cloneRow({ app, table: 'attachments', id: body.doc.id, set }),
    )
    copyFileSync(join(media, body.doc.filename), join(media, filename))
  }
}

/** Rows of the state and of the demonstration that nobody need make. */
const findGivenRows = async (app: TestApp, ground: Ground, rows: Rows): Promise<void> => {
  rows.set(keyOf('organisations', 'own_commune'), ground.commune.own_commune)
  rows.set(keyOf('organisations', 'shared'), ground.commune.foreign)
  const [preset] = await app.sql(`select id from workflows where preset = 'unit_report'`)
  rows.set(keyOf('workflows', 'shared'), preset!.id)
  for (const place of ['own_commune', 'sibling', 'foreign'] as const) {
    const [period] = await app.sql(`select id from reporting_periods where plan_id = $1 limit 1`, [
      ground.plan[place],
    ])
    rows.set(keyOf('reporting-periods', place), period!.id)
  }
}
