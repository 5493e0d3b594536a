import { openApp, type TestApp } from '../../support/openApp'
import { accounts } from '../../support/access/accounts'
import { findGround, type Ground } from '../../support/access/ground'
import { samplePdf } from '../../support/access/samplePdf'

let app: TestApp
let ground: Ground
const { commune_admin: admin } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'amendment_files' })
  ground = await findGround(app)
}, 120_000)
afterAll(() => app.close())

const body = (plan: string, number: string) => ({
  plan,
  documentNumber: number,
  documentDate: '2026-09-10',
  validFrom: '2026-10-01',
})
const upload = (as: string, data: Record<string, unknown>, file = samplePdf(), name = 'dieu-chinh.pdf') => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file, name)
  return app.send('POST', '/api/amendments', { as, body: form })
}

describe('the file of an amendment', () => {
  it('is read by whoever may read its plan, and by nobody else', async () => {
    const made = await upload(admin, body(ground.plan.own_commune, '12/QĐ-UBND'))
    expect([made.status, made.body.doc.filename]).toEqual([201, 'dieu-chinh.pdf'])
    const strangers = [
      'quantri@tieu-can.demo',
      'ubnd@tieu-can.demo',
      'so-khcn@vinh-long.demo',
      'quantri@loc-ninh.demo',
    ]
    const known = (await app.sql<{ email: string }>('select email from users')).map(({ email }) => email)
    const own = Object.values(accounts).filter((email) => email === undefined || known.includes(email))
    const readers = [...own, ...strangers]
    const told = await Promise.all(
      readers.map(async (as) => {
        const plan = await app.ask('GET', `/api/plans/${ground.plan.own_commune}`, { as })
        const file = await app.send('GET', `/api/amendments/file/${made.body.doc.filename}`, { as })
        return { as, mayRead: plan.status === 200, isGiven: file.status === 200, status: file.status }
      }),
    )
    expect(told.filter(({ mayRead, isGiven }) => mayRead !== isGiven)).toEqual([])
    expect(told.filter(({ mayRead }) => mayRead).length).toBeGreaterThan(4)
    expect(told.filter(({ mayRead }) => !mayRead).map(({ status }) => status)).toEqual(
      expect.arrayContaining([401, 403]),
    )
  })

  it('is sent, never fetched', async () => {
    for (const url of [
      'http://127.0.0.1:9/x.pdf',
      'file:///etc/passwd',
      '/api/amendments/file/dieu-chinh.pdf',
    ]) {
      for (const query of ['', '?uploadEdits[widthInPixels]=10', '?duplicate=true']) {
        const { status, body: answer } = await app.ask('POST', `/api/amendments${query}`, {
          as: admin,
          body: { ...body(ground.plan.own_commune, '13/QĐ-UBND'), filename: 'dieu-chinh.pdf', url },
        })
        expect([url, query, status, answer.errors?.[0]?.code]).toEqual([url, query, 400, 'file_required'])
      }
    }
  })

  it('stays once it is saved, also when a change with another file is refused', async () => {
    const made = await upload(admin, body(ground.plan.own_commune, '16/QĐ-UBND'), samplePdf(), 'so-16.pdf')
    const form = new FormData()
    form.set('_payload', JSON.stringify({ documentNumber: '' }))
    form.set('file', samplePdf(), 'khac.pdf')
    const path = `/api/amendments/${made.body.doc.id}`
    const { status, body: answer } = await app.send('PATCH', path, { as: admin, body: form })
    expect([status, answer.errors[0].code]).toEqual([422, 'amendment_file_stays'])
    const file = await app.send('GET', `/api/amendments/file/${made.body.doc.filename}`, { as: admin })
    expect(file.status).toBe(200)
    const renamed = await app.ask('PATCH', path, { as: admin, body: { documentNumber: '17/QĐ-UBND' } })
    expect(renamed.status).toBe(200)
  })

  it('is one of the kinds that evidence takes', async () => {
    const text = new Blob(['<script>alert(1)</script>'], { type: 'text/html' })
    const { status, body: answer } = await upload(
      admin,
      body(ground.plan.own_commune, '14/QĐ-UBND'),
      text,
      'dieu-chinh.html',
    )
    expect([status, answer.errors[0].code]).toEqual([422, 'file_type_refused'])
  })

  it('is taken from nobody who may not write the plan', async () => {
    for (const as of ['quantri@tieu-can.demo', accounts.officer, accounts.commune_leader]) {
      expect([403, 404]).toContain((await upload(as, body(ground.plan.own_commune, '15/QĐ-UBND'))).status)
    }
  })
})
