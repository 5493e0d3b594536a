import { accounts, type AccountName } from './accounts'
import { cloneRow } from './cloneRow'
import { inPool } from './inPool'
import { cells, type Cell } from './matrix'
import type { MatrixOperation } from './places'
import { samplePdf } from './samplePdf'
import { subjects } from './subjects'
import type { World } from './world'

/** A slice of the matrix: everything, or some accounts and collections. */
export type Slice = { accounts?: readonly AccountName[]; slugs?: readonly string[] }

const cellsOf = ({ accounts: names, slugs }: Slice): Cell[] =>
  cells().filter((cell) => (names?.includes(cell.account) ?? true) && (slugs?.includes(cell.slug) ?? true))

const byAccountAndSlug = (slice: Slice): Cell[][] => {
  const groups = new Map<string, Cell[]>()
  for (const cell of cellsOf(slice)) {
    const key = `${cell.account}|${cell.slug}`
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  return [...groups.values()]
}

const nameOf = (cell: Cell, operation: string): string =>
  `${cell.account} ${operation} ${cell.slug}${cell.isAccepted ? ' accepted' : ''} at ${cell.place}`

type Answer = { status: number; body: any }

/** Out of sight, or forbidden: never for the shape of what was sent, which others with the right send too. */
const isRefused = ({ status }: Answer, account: AccountName): boolean =>
  account === 'stranger' ? status === 401 : status === 403 || status === 404

/** Whoever may do it with a draft is told that it is too late, of a report that they read anyway. */
const isTooLate = ({ status, body }: Answer, cell: Cell, operation: MatrixOperation): boolean =>
  cell.isAccepted &&
  status === 422 &&
  body.errors[0].code === 'already_closed' &&
  cells().some(
    ({ account, slug, place, isAccepted, allowed }) =>
      account === cell.account &&
      slug === cell.slug &&
      place === cell.place &&
      !isAccepted &&
      allowed.has(operation),
  )

const saysNothing = ({ body }: Answer): boolean =>
  body === null ||
  (Object.keys(body).join() === 'errors' &&
    body.errors.every((error: object) =>
      Object.keys(error).every((key) => ['code', 'message', 'path'].includes(key)),
    ))

const send = (
  world: World,
  cell: Cell,
  operation: MatrixOperation,
  id: string,
  n: number,
): Promise<Answer> => {
  const { app, parents } = world
  const { body, change } = subjects[cell.slug]!
  const as = accounts[cell.account]
  if (operation === 'read') return app.ask('GET', `/api/${cell.slug}/${id}?depth=0`, { as })
  if (operation === 'update') return app.ask('PATCH', `/api/${cell.slug}/${id}`, { as, body: change })
  if (operation === 'grant')
    return app.ask('PATCH', `/api/${cell.slug}/${id}`, { as, body: { state: 'confirmed' } })
  if (operation === 'delete') return app.ask('DELETE', `/api/${cell.slug}/${id}`, { as })
  const data = body(parents, cell.place, n)
  if (cell.slug !== 'attachments') return app.ask('POST', `/api/${cell.slug}`, { as, body: data })
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', samplePdf(), `thu-${cell.account}-${cell.place}.pdf`)
  return app.send('POST', '/api/attachments', { as, body: form })
}

const operationsOn = (cell: Cell): MatrixOperation[] => [
  'read',
  ...(cell.isAccepted ? [] : (['create'] as const)),
  'update',
  'delete',
  ...(cell.slug === 'appointments' ? (['grant'] as const) : []),
]

/** Asks for everything that the table denies and reads everything it allows. @returns what went otherwise */
export const violationsOfDenied = async (world: World, slice: Slice = {}): Promise<string[]> => {
  const asked = cellsOf(slice).flatMap((cell) => operationsOn(cell).map((operation) => ({ cell, operation })))
  const found = await inPool(
    asked.filter(({ cell, operation }) => operation === 'read' || !cell.allowed.has(operation)),
    async ({ cell, operation }) => {
      const id = world.rowOf(cell)
      const answer = await send(world, cell, operation, id, 0)
      if (cell.allowed.has(operation)) {
        return answer.status === 200 && answer.body.id === id
          ? null
          : `${nameOf(cell, operation)}: ${answer.status}`
      }
      const isSilent =
        (isRefused(answer, cell.account) || isTooLate(answer, cell, operation)) && saysNothing(answer)
      return isSilent
        ? null
        : `${nameOf(cell, operation)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`
    },
  )
  return found.filter((violation) => violation !== null)
}

/** Lists and counts every collection as everybody: exactly the rows that may be read. @returns what went otherwise */
export const violationsOfLists = async (world: World, slice: Slice = {}): Promise<string[]> => {
  const found = await inPool(byAccountAndSlug(slice), async (group) => {
    const { account, slug } = group[0]!
    const as = accounts[account]
    const ids = group.map(world.rowOf)
    const expected = group.filter((cell) => cell.allowed.has('read')).map(world.rowOf)
    const where = `where[id][in]=${ids.join(',')}`
    const list = await world.app.ask('GET', `/api/${slug}?${where}&depth=0&limit=500`, { as })
    const count = await world.app.ask('GET', `/api/${slug}/count?${where}`, { as })
    if (expected.length === 0 && list.status === (account === 'stranger' ? 401 : 403)) {
      return count.status === list.status && saysNothing(list) && saysNothing(count)
        ? null
        : `${account} counts ${slug}: ${count.status}`
    }
    const listed = (list.body.docs ?? []).map((doc: { id: string }) => doc.id)
    const isExact = listed.toSorted().join() === expected.toSorted().join()
    return isExact && list.body.totalDocs === expected.length && count.body.totalDocs === expected.length
      ? null
      : `${account} lists ${slug}: ${listed.length} and counts ${count.body.totalDocs} instead of ${expected.length}`
  })
  return found.filter((violation) => violation !== null)
}

/** Changes and deletes by a condition that names every row the sender may not. @returns what went otherwise */
export const violationsOfBulk = async (world: World, slice: Slice = {}): Promise<string[]> => {
  const found = await inPool(byAccountAndSlug(slice), async (group) => {
    const { account, slug } = group[0]!
    const as = accounts[account]
    const tryOn = async (method: 'PATCH' | 'DELETE', operation: 'update' | 'delete'): Promise<string[]> => {
      const denied = group.filter((cell) => !cell.allowed.has(operation)).map(world.rowOf)
      if (denied.length === 0) return []
      const body = method === 'PATCH' ? subjects[slug]!.change : undefined
      const answer = await world.app.ask(method, `/api/${slug}?where[id][in]=${denied.join(',')}`, {
        as,
        body,
      })
      // Payload answers 400 to a bulk change of which every row was refused.
      const isRefusal = isRefused(answer, account) || (answer.status === 400 && saysNothing(answer))
      const isNothing = isRefusal || (answer.status === 200 && answer.body.docs.length === 0)
      return isNothing ? [] : [`${account} ${operation} ${slug} by a condition: ${answer.status}`]
    }
    return [...(await tryOn('PATCH', 'update')), ...(await tryOn('DELETE', 'delete'))]
  })
  return found.flat()
}

/** Does everything that the table allows, each on a row of its own. @returns what was refused */
export const violationsOfAllowed = async (world: World, slice: Slice = {}): Promise<string[]> => {
  const wanted = cellsOf(slice).flatMap((cell) =>
    [...cell.allowed].filter((operation) => operation !== 'read').map((operation) => ({ cell, operation })),
  )
  const found = await inPool(wanted, async ({ cell, operation }) => {
    const n = world.next(cell.slug, cell.place)
    const id = operation === 'create' ? '' : await ownRow(world, cell, n)
    const answer = await send(world, cell, operation, id, n)
    const isDone = answer.status === (operation === 'create' ? 201 : 200)
    return isDone
      ? null
      : `${nameOf(cell, operation)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`
  })
  return found.filter((violation) => violation !== null)
}

const ownRow = async (world: World, cell: Cell, n: number): Promise<string> => {
  const { table, unique, body } = subjects[cell.slug]!
  if (cell.slug !== 'workflows') {
    return cloneRow({ app: world.app, table, id: world.rowOf(cell), set: unique?.(n, cell.place) })
  }
  // A ladder's steps are rows of their own, which a copy of its row would lack.
  const made = await world.app.ask('POST', '/api/workflows', {
    as: accounts.system_admin,
    body: body(world.parents, cell.place, n),
  })
  return made.body.doc.id
}
