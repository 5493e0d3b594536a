import { startServer } from '../support/server.mjs'

const PASSWORD = 'SauRo@2026'

const ask = async (url: string, method: string, path: string, token?: string, body?: unknown) => {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as any }
}

const logIn = async (url: string, email: string): Promise<string> =>
  (await ask(url, 'POST', '/api/users/login', undefined, { email, password: PASSWORD })).body.token

describe('a server that is killed in the middle of a hundred saves', () => {
  it('has every acknowledged save when it is started again', async () => {
    const first = await startServer({ name: 'survives', withWorker: false })
    const as = 'ttpvhcc@sang-moc.demo'
    const token = await logIn(first.url, as)
    const { body: list } = await ask(
      first.url,
      'GET',
      '/api/reports?where[state][equals]=draft&limit=1',
      token,
    )
    const id: string = list.docs[0].id
    const { body: form } = await ask(first.url, 'GET', `/api/reports/${id}/form`, token)
    const acknowledged: { revision: number; value: number }[] = []
    let revision: number = form.revision
    const save = async (value: number): Promise<void> => {
      const answer = await ask(first.url, 'PUT', `/api/reports/${id}/entries`, token, {
        revision,
        values: [{ indicator: form.indicators[0].id, value }],
      })
      if (answer.status === 200) {
        revision = answer.body.revision
        acknowledged.push({ revision, value })
      }
    }
    const saveAll = async (): Promise<void> => {
      for (let value = 1; value <= 100; value++) {
        await save(value + 0.25)
        // The next one is on its way when the server dies.
        if (acknowledged.length === 60) setImmediate(first.kill9)
      }
    }
    await saveAll().catch(() => undefined)

    const second = await startServer({
      name: 'survives',
      withWorker: false,
      databaseUrl: first.databaseUrl,
      dataDir: first.dataDir,
    })
    try {
      const { body: after } = await ask(
        second.url,
        'GET',
        `/api/reports/${id}/form`,
        await logIn(second.url, as),
      )
      const last = acknowledged.at(-1)!
      expect(acknowledged.length).toBeGreaterThanOrEqual(60)
      expect(acknowledged.length).toBeLessThan(100)
      expect(after.revision).toBeGreaterThanOrEqual(last.revision)
      expect(after.indicators[0].current.value).toBe(
        after.revision === last.revision ? last.value : last.value + 1,
      )
    } finally {
      await second.stop()
    }
  })
})
