import { atOnce, atWork, type Crowd } from './crowd'
import { entriesFor } from './lines/save'
import type { Ask, Asked } from './types'
import { PEOPLE, type World } from './world'

const P95_LIMIT = 300
/** Seconds for which somebody looks at a page before opening the next; less where only the answer counts. */
const READS = { answer: 2, page: 5 }

type Turn = { person: number; round: number; before: any }

/** Fifty people of as many communes at work: what they wait for, a line each. */
export const crowdsOf = async (world: World, ask: Ask): Promise<Crowd[]> => {
  const shared = { people: PEOPLE, ask }
  const measured: Crowd[] = []
  const calls = callsOf(world)
  for (const one of Object.values(calls))
    measured.push(await atWork({ ...shared, ...one, limit: P95_LIMIT, reads: READS.answer }))
  for (const { reads, ...one } of pagesOf(world))
    measured.push(await atWork({ ...shared, ...one, limit: P95_LIMIT, reads }))
  for (const one of [calls.form, calls.inbox])
    measured.push(await atOnce({ ...shared, ...one, name: `${one.name}, all at once` }))
  return measured
}

const callsOf = ({ officers, focals, drafts }: World) => ({
  form: {
    name: 'form',
    asked: ({ person }: Turn): Asked => ({
      method: 'GET',
      path: `/api/reports/${drafts[person]!.id}/form`,
      token: officers[person],
    }),
  },
  save: {
    name: 'save of 50 values, own report each',
    asked: ({ person, round, before }: Turn): Asked => {
      const { id, revision, rows } = drafts[person]!
      drafts[person]!.revision = before?.revision ?? revision
      return {
        method: 'PUT',
        path: `/api/reports/${id}/entries`,
        token: officers[person],
        body: { revision: drafts[person]!.revision, values: entriesFor(rows, round) },
      }
    },
  },
  inbox: {
    name: 'inbox',
    asked: ({ person }: Turn): Asked => ({ method: 'GET', path: '/api/inbox', token: focals[person] }),
  },
})

const pagesOf = ({ officers, focals, leaders, drafts, sent, communes, province, place }: World) => {
  const page = (name: string, path: (person: number) => string, tokens: string | readonly string[]) => ({
    name: `page: ${name}`,
    reads: READS.page,
    asked: ({ person }: Turn): Asked => ({
      method: 'GET',
      path: path(person),
      token: typeof tokens === 'string' ? tokens : tokens[person],
      page: true,
    }),
  })
  const of = (person: number) => communes[person]!
  return [
    page('my work', () => '/', focals),
    page('report form', (person) => `/bao-cao/${drafts[person]!.id}`, officers),
    page("commune's board", (person) => `/xa/${of(person).commune}`, focals),
    page("province's board", () => `/tinh/${place.province}?ky=2025-05`, province),
    page('review of a report', (person) => `/bao-cao/${sent[person]!}`, focals),
    page('history of a report', (person) => `/bao-cao/${sent[person]!}/nhat-ky`, focals),
    page("commune's indicators", (person) => `/xa/${of(person).commune}/chi-tieu`, focals),
    page('indicator', (person) => `/xa/${of(person).commune}/chi-tieu/${of(person).indicator}`, focals),
    page("commune's tasks", (person) => `/xa/${of(person).commune}/nhiem-vu`, focals),
    page('leader', () => '/lanh-dao', leaders),
    page('plan', (person) => `/ke-hoach/${of(person).plan}`, focals),
    page('plans', () => '/ke-hoach', province),
    page("province's heat map", () => `/tinh/${place.province}/chi-tieu?ky=2025-05`, province),
    page(
      'one indicator across communes',
      () => `/tinh/${place.province}/chi-tieu/${encodeURIComponent(place.code)}?ky=2025-05`,
      province,
    ),
  ]
}
