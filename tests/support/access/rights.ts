import { accounts } from './accounts'
import { inPool } from './inPool'
import { cells } from './matrix'
import type { World } from './world'

/** Where the list of rights that Payload tells everybody says something else than the table. */
export const wrongRights = async ({ app }: World): Promise<string[]> => {
  const table = cells()
  const found = await inPool(Object.entries(accounts), async ([account, as]) => {
    const { body } = await app.ask('GET', '/api/access', { as })
    return ['create', 'update', 'delete'].flatMap((operation) =>
      [...new Set(table.map((cell) => cell.slug))].flatMap((slug) => {
        const told = Boolean(body.collections?.[slug]?.[operation])
        const due = table.some(
          (cell) =>
            cell.account === account &&
            cell.slug === slug &&
            (cell.allowed.has(operation as never) || (operation === 'update' && cell.allowed.has('grant'))),
        )
        // Everybody who is logged in may change their own account.
        const isOwn = slug === 'users' && operation === 'update' && as !== undefined
        return told === (due || isOwn) ? [] : [`${account} is told ${told} of ${operation} ${slug}`]
      }),
    )
  })
  return found.flat()
}

/** Who is given a file that the table does not let them read, or not given one that it does. */
export const wrongFiles = async ({ app, rowOf }: World): Promise<string[]> => {
  const found = await inPool(
    cells().filter((cell) => cell.slug === 'attachments'),
    async (cell) => {
      const [{ filename } = { filename: '' }] = await app.sql(
        `select filename from attachments where id = $1`,
        [rowOf(cell)],
      )
      const as = accounts[cell.account]
      const { status, body } = await app.send('GET', `/api/attachments/file/${filename}`, { as })
      const refused = as === undefined ? 401 : 403
      const isRight = cell.allowed.has('read')
        ? status === 200 && body.byteLength > 0
        : status === refused && Object.keys(body).join() === 'errors'
      return isRight ? [] : [`${cell.account} is given ${filename}: ${status}`]
    },
  )
  return found.flat()
}
