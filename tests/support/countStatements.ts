import pg from 'pg'

export type Counted<T> = {
  result: T
  /** Texts of what was asked, in order; what only begins, ends or marks a transaction is in `transaction`. */
  statements: string[]
  transaction: string[]
}

const marksTransaction = /^\s*(begin|commit|rollback|savepoint|release)\b/i

const textOf = (asked: unknown): string =>
  typeof asked === 'string' ? asked : String((asked as { text?: unknown })?.text)

/**
 * What the application in this process says to PostgreSQL while `work` runs, on whichever connection. Nothing else may
 * use the database meanwhile.
 */
export const countStatements = async <T>(work: () => Promise<T>): Promise<Counted<T>> => {
  const said: string[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const { query } = prototype
  prototype.query = function (this: unknown, ...args) {
    said.push(textOf(args[0]))
    return query.apply(this, args)
  }
  try {
    const result = await work()
    return {
      result,
      statements: said.filter((text) => !marksTransaction.test(text)),
      transaction: said.filter((text) => marksTransaction.test(text)),
    }
  } finally {
    prototype.query = query
  }
}
