import { chmodSync } from 'node:fs'
import { startPostgres } from '@/launch/postgres/embedded.mjs'
import { createDatabase, queryDatabase } from '@/launch/postgres/query.mjs'
import { isAlive } from '@/launch/process-identity.mjs'
import { withDatabase } from '@/launch/settings.mjs'
import { temporaryFolder } from './temporaryFolder'

const dataDir = temporaryFolder()
chmodSync(dataDir, 0o755)
const start = () => startPostgres({ dataDir, isThrowaway: true })
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('startPostgres', () => {
  it('starts a server whose databases sort the Vietnamese way', async () => {
    const server = await start()
    await createDatabase({ server: server.url, name: 'sauro' })
    const rows = await queryDatabase(
      withDatabase(server.url, 'sauro'),
      "select name from unnest(array['Dak Lak', 'Ăn', 'Bình', 'An', 'Đà Nẵng', 'Ân']) name order by name",
    )
    expect(rows.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ân', 'Bình', 'Dak Lak', 'Đà Nẵng'])
    await server.release()
    expect(isAlive(server.pid)).toBe(false)
  }, 60_000)

  it('joins the server that runs', async () => {
    const first = await start()
    const second = await start()
    expect(second).toMatchObject({ wasRunning: true, pid: first.pid, url: first.url })
    await first.release()
    await second.release()
  }, 60_000)

  it('starts again on the data of a server that was killed', async () => {
    const first = await start()
    await queryDatabase(first.url, 'create table kept as select 57 as resolution')
    process.kill(first.pid, 'SIGKILL')
    await until(() => !isAlive(first.pid))
    const second = await start()
    expect(second.wasRunning).toBe(false)
    expect(await queryDatabase(second.url, 'select resolution from kept')).toEqual([{ resolution: 57 }])
    await second.release()
  }, 60_000)
})
