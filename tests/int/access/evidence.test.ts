import { openApp, type TestApp } from '../../support/openApp'
import { accounts } from '../../support/access/accounts'
import { findGround, type Ground } from '../../support/access/ground'
import { samplePdf } from '../../support/access/samplePdf'

let app: TestApp
let ground: Ground
let own: string
let foreign: string
const { officer, focal_officer: focal, province_officer: province } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'access_evidence' })
  ground = await findGround(app)
  const open = async (organisation: string): Promise<string> =>
    (
      await app.sql(`select id from reports where organisation_id = $1 and period_key = $2`, [
        organisation,
        ground.period.open,
      ])
    )[0]!.id
  own = await open(ground.organisation.own_unit)
  foreign = await open(ground.organisation.foreign)
}, 120_000)
afterAll(() => app.close())

const upload = (as: string, data: Record<string, unknown>, name = 'minh-chung.pdf') => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', samplePdf(), name)
  return app.send('POST', '/api/attachments', { as, body: form })
}
const rows = () => app.sql(`select id from attachments`)

describe('evidence', () => {
  it('says itself who added it and whether the province sees it, whatever is sent along', async () => {
    const [me] = await app.sql(`select id from users where email = $1`, [officer])
    const [other] = await app.sql(`select id from users where email = $1`, [focal])
    const { status, body } = await upload(officer, {
      report: own,
      reachedProvince: true,
      uploadedBy: other!.id,
    })
    expect([status, body.doc.reachedProvince, body.doc.uploadedBy]).toEqual([201, false, me!.id])
    expect((await app.ask('GET', `/api/attachments/${body.doc.id}`, { as: province })).status).toBe(404)
    expect(
      (await app.send('GET', `/api/attachments/file/${body.doc.filename}`, { as: province })).status,
    ).toBe(403)
  })
  it('is added to nobody else’s report and row, and lies nowhere else', async () => {
    const [row] = await app.sql(`select id from indicators where plan_id = $1 limit 1`, [ground.plan.foreign])
    const before = await rows()
    for (const data of [
      { report: foreign },
      { report: own, indicator: row!.id },
      { report: own, commune: ground.commune.foreign },
      { report: own, province: ground.foreignProvince },
      { report: own, unit: ground.organisation.other_unit },
    ]) {
      expect([400, 403, 422]).toContain((await upload(officer, data)).status)
    }
    expect(await rows()).toEqual(before)
  })
  it('is sent, never fetched: not from an address, nor from what another has sent', async () => {
    const { body } = await upload('ubnd@tieu-can.demo', { report: foreign }, 'cua-xa-khac.pdf')
    const before = await rows()
    const { filename } = body.doc
    for (const url of [
      `/api/attachments/file/${filename}`,
      'http://127.0.0.1:9/x.pdf',
      'file:///etc/passwd',
    ]) {
      for (const query of ['', '?uploadEdits[widthInPixels]=10', '?duplicate=true']) {
        const answer = await app.ask('POST', `/api/attachments${query}`, {
          as: officer,
          body: { report: own, filename, url },
        })
        expect([url, query, answer.status, answer.body.errors[0].code]).toEqual([
          url,
          query,
          400,
          'file_required',
        ])
      }
    }
    expect(await rows()).toEqual(before)
  })
  it('is given out under its own name only', async () => {
    for (const name of ['..%2f..%2fpackage.json', '%2e%2e/x', 'khong-co.pdf']) {
      const { status } = await app.send('GET', `/api/attachments/file/${name}`, { as: focal })
      expect([403, 404]).toContain(status)
    }
  })
})
