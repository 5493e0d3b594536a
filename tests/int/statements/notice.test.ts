import { dbOf } from '@/data/session'
import { countUnread } from '@/services/notice/countUnread'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { noticesOf } from '../../support/notices'
import { openApp, type TestApp } from '../../support/openApp'

const focal = 'daumoi@sang-moc.demo'
const SANG_MOC = '05719'
const units = [
  ['Phòng Kinh tế', 'kt@sang-moc.demo'],
  ['Phòng Văn hóa - Xã hội', 'vhxh@sang-moc.demo'],
  ['Văn phòng HĐND và UBND', 'vp@sang-moc.demo'],
] as const

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'statements notices' })
}, 120_000)
afterAll(() => app.close())

const page = async () => {
  const { readNoticePage } = await import('@/services/notice/readNoticePage')
  const actor = await actorOf(app, focal)
  const db = dbOf(app.payload)
  const now = new Date().toISOString()
  const read = await countStatements(() => readNoticePage({ db, actor, language: 'vi', now }))
  const bell = await countStatements(() => countUnread({ db, actor }))
  return { unread: bell.result, statements: [read.statements.length, bell.statements.length] }
}

it('takes the same statements for no notice as for several, and for one command as for the next', async () => {
  const words = noticesOf(app)
  for (const table of ['notice_sendings', 'notices']) await app.sql(`delete from ${table}`)
  const before = await page()
  expect(before).toEqual({ unread: 0, statements: [3, 1] })
  const asked: number[] = []
  for (const [name, author] of units) {
    const report = await words.report(SANG_MOC, 'unit', name)
    const { statements } = await countStatements(() =>
      words.give(author, report, { type: 'submit' }, new Date().toISOString()),
    )
    asked.push(statements.length)
  }
  expect(new Set(asked).size).toBe(1)
  const after = await page()
  expect(after.unread).toBe(3)
  expect(after.statements).toEqual(before.statements)
})
