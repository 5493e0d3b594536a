/** One list for the process, though the build holds this module several times: both faces log the same people in. */
const LIST = Symbol.for('sauro.logIns')

/**
 * Lets the log-ins of one account follow each other. Payload keeps an account's sessions as one list that each log-in
 * reads and writes whole: of several at once (a double click, a shared screen) all but the last would lose theirs.
 */
export const oneLogInAtATime = async <T>(email: string, logIn: () => Promise<T>): Promise<T> => {
  const shared = globalThis as unknown as Record<symbol, Map<string, Promise<unknown>> | undefined>
  const running = (shared[LIST] ??= new Map())
  const before = running.get(email) ?? Promise.resolve()
  const mine = before.then(logIn, logIn)
  const settled = mine.catch(() => undefined)
  running.set(email, settled)
  try {
    return await mine
  } finally {
    if (running.get(email) === settled) running.delete(email)
  }
}
