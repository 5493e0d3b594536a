const running = new Map<string, Promise<unknown>>()

/**
 * Lets the log-ins of one account follow each other. Payload keeps an account's sessions as one list that each log-in
 * reads and writes whole: of several at once (a double click, a shared screen) all but the last would lose theirs.
 */
export const oneLogInAtATime = async <T>(email: string, logIn: () => Promise<T>): Promise<T> => {
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
