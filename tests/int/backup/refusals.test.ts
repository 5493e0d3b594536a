import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeBackup } from '@/services/backup/makeBackup'
import { restoreBackup } from '@/services/backup/restoreBackup'
import { contentsOf, emptyPlace } from '../../support/backups'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
let folder: string
let whole: string
let known: string[]

const neverMigrate = async () => {
  throw new Error('nothing may be written')
}

const backUp = (file: string, connectionString = app.databaseUrl) =>
  makeBackup({
    connectionString,
    mediaDir: `${app.dataDir}/media`,
    uploads: [],
    file,
    version: '0',
    now: new Date('2026-11-22T03:00:00Z'),
    say: () => undefined,
  })

const restoreInto = (
  place: { url: string; dataDir: string },
  file: string,
  names: readonly string[] = known,
) =>
  restoreBackup({
    connectionString: place.url,
    mediaDir: `${place.dataDir}/media`,
    file,
    known: names,
    migrateTo: neverMigrate,
    say: () => undefined,
  })

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error) => error.refusal?.code ?? String(error),
  )

beforeAll(async () => {
  app = await openApp({ name: 'backup_refusals' })
  folder = mkdtempSync(join(app.dataDir, 'out-'))
  whole = join(folder, 'whole.tar.gz')
  known = (await backUp(whole)).migrations
})
afterAll(() => app.close())

describe('a backup is refused', () => {
  it('over a file that is there, which stays as it is', async () => {
    const file = join(folder, 'taken')
    writeFileSync(file, 'mine')
    expect(await codeOf(backUp(file))).toBe('backup_exists')
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('beside the half of another one, which stays too', async () => {
    const file = join(folder, 'cut.tar.gz')
    writeFileSync(`${file}.part`, 'half')
    expect(await codeOf(backUp(file))).toBe('backup_part_exists')
    expect(readFileSync(`${file}.part`, 'utf8')).toBe('half')
  })

  it('in a folder that is not there', async () => {
    expect(await codeOf(backUp(join(folder, 'nowhere', 'x.tar.gz')))).toBe('backup_folder_missing')
  })

  it('of a database without the product, and leaves no file', async () => {
    const { url } = await emptyPlace({ name: 'backup_nothing' })
    const file = join(folder, 'nothing.tar.gz')
    expect(await codeOf(backUp(file, url))).toBe('backup_nothing')
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false])
  })
})

describe('a restoration is refused before it writes anything', () => {
  it.each([0.02, 0.3, 0.7, 0.98])('when one byte is another one, %d of the way in', async (share) => {
    const bytes = readFileSync(whole)
    const at = Math.floor(bytes.length * share)
    bytes[at] = bytes[at]! ^ 0x10
    const file = join(folder, `flipped-${share}.tar.gz`)
    writeFileSync(file, bytes)
    const place = await emptyPlace({ name: 'flipped' })
    expect(await codeOf(restoreInto(place, file))).toBe('backup_damaged')
    expect(readdirSync(place.dataDir)).toEqual([])
  })

  it('when the file was cut off', async () => {
    const file = join(folder, 'short.tar.gz')
    writeFileSync(file, readFileSync(whole).subarray(0, -100))
    expect(await codeOf(restoreInto(await emptyPlace({ name: 'short' }), file))).toBe('backup_damaged')
  })

  it('when there is data', async () => {
    const before = await contentsOf(app.databaseUrl)
    const place = { url: app.databaseUrl, dataDir: app.dataDir }
    expect(await codeOf(restoreInto(place, whole))).toBe('restore_not_empty')
    expect(await contentsOf(app.databaseUrl)).toEqual(before)
  })

  it('when the backup knows a migration that the program does not', async () => {
    const place = await emptyPlace({ name: 'newer' })
    expect(await codeOf(restoreInto(place, whole, known.slice(0, -1)))).toBe('backup_newer')
  })

  it('when there are uploads that are not those of the backup', async () => {
    const place = await emptyPlace({ name: 'uploads' })
    const media = mkdtempSync(join(place.dataDir, 'media-'))
    writeFileSync(join(media, 'other.pdf'), 'x')
    const asked = restoreBackup({
      connectionString: place.url,
      mediaDir: media,
      file: whole,
      known,
      migrateTo: neverMigrate,
      say: () => undefined,
    })
    expect(await codeOf(asked)).toBe('restore_folder_not_empty')
    expect(readFileSync(join(media, 'other.pdf'), 'utf8')).toBe('x')
  })
})
