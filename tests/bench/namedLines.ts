import { form } from './lines/form'
import { inbox } from './lines/inbox'
import { list } from './lines/list'
import { opening } from './lines/opening'
import { rollup } from './lines/rollup'
import { save } from './lines/save'
import type { Line } from './types'
import type { World } from './world'

/**
 * The lines whose names begin with one of those asked for, or all when none is asked for; throws at once, with what
 * there is, when a name fits none.
 */
export const namedLines = (asked: readonly string[]): ((world: World) => Line[]) => {
  const names = Object.keys(LINES)
  const stranger = asked.find((one) => !names.some((name) => name.startsWith(one)))
  if (stranger !== undefined) throw new Error(`no line ${stranger}; lines: ${names.join('; ')}`)
  const chosen = names.filter((name) => asked.length === 0 || asked.some((one) => name.startsWith(one)))
  return (world) => chosen.map((name) => ({ ...LINES[name]!(world), name }))
}

const months = (from: number) => Array.from({ length: 16 }, (_, index) => monthAfter(from + index * 3))

const monthAfter = (index: number): string =>
  `${2028 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

const LINES: Record<string, (world: World) => Omit<Line, 'name'>> = {
  'form of 82 rows': ({ officer, drafted }) => form({ token: officer, report: drafted.http.id }),
  'save of 50 values': ({ officer, drafted }) => save({ token: officer, reports: drafted }),
  "list of a commune's reports": ({ focal, place }) =>
    list({ token: focal, reach: `commune_id = '${place.commune}'` }),
  "list of a province's reports": ({ province, place }) =>
    list({ token: province, reach: `province_id = '${place.province}' and reached_province` }),
  inbox: ({ focal, focalKeys, waiting }) => inbox({ token: focal, keys: focalKeys, items: waiting }),
  'roll-up, indicator-month, country': ({ admin, place }) =>
    rollup({
      token: admin,
      query: `period=2025-05&catalogue=${place.catalogue}`,
      where: `r.period_key = '2025-05' and i.catalogue_id = $1`,
      values: [place.catalogue],
    }),
  'roll-up, indicator-month, province': ({ province, place }) =>
    rollup({
      token: province,
      query: `period=2025-05&catalogue=${place.catalogue}`,
      where: `r.period_key = '2025-05' and i.catalogue_id = $1 and r.province_id = $2 and i.province_id = $2`,
      values: [place.catalogue, place.province],
    }),
  'roll-up, province-month': ({ province, place }) =>
    rollup({
      token: province,
      query: 'period=2025-05',
      where: `r.period_key = '2025-05' and r.province_id = $1 and i.province_id = $1`,
      values: [place.province],
    }),
  'opening a period': ({ admin, other }) =>
    opening({
      token: admin,
      plan: other,
      months: { http: months(0), process: months(1), bare: months(2) },
    }),
}
