import { expect, test, type Page } from '@playwright/test'
import { findings } from './axe'
import { ask, logIn } from './server'

const ADMIN = 'quantri@sang-moc.demo'
const FOCAL = 'daumoi@sang-moc.demo'
const AUTHORS = ['kt', 'vp', 'ubnd'].map((unit) => `${unit}@sang-moc.demo`)

/**
 * A period on request in which three units have sent, one of them with a percent that cannot be: `odd`. Its day lies far
 * back, so that other browser tests find the open month as the newest.
 */
const waiting = async (number: number): Promise<{ reports: string[]; odd: string }> => {
  const [plan] = (await ask(ADMIN, 'GET', '/api/plans?where[state][equals]=in_force&sort=planFrom')).docs
  const periodKey = `adhoc-${String(plan.planFrom).slice(0, 4)}-02-03-${number}`
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  await ask(ADMIN, 'POST', '/api/reporting-periods', { plan: plan.id, periodKey, adhocDueOn: today })
  const reports: string[] = []
  let odd = ''
  for (const as of AUTHORS) {
    const [{ id }] = (
      await ask(as, 'GET', `/api/reports?where[level][equals]=unit&where[periodKey][equals]=${periodKey}`)
    ).docs
    const form = await ask(as, 'GET', `/api/reports/${id}/form`)
    const percent = form.indicators.find((row: { target: { kind: string } }) => row.target.kind === 'percent')
    const isOdd = odd === '' && percent !== undefined
    if (isOdd) odd = id
    const { revision } = await ask(as, 'PUT', `/api/reports/${id}/entries`, {
      revision: form.revision,
      values: isOdd ? [{ indicator: percent.id, value: 150 }] : [],
    })
    await ask(as, 'POST', `/api/reports/${id}/commands`, { command: 'submit', revision })
    reports.push(id)
  }
  return { reports, odd }
}

const stateOf = async (report: string): Promise<string> =>
  (await ask(FOCAL, 'GET', `/api/reports/${report}`)).state

const approve = async (page: Page, count: number): Promise<void> => {
  await page.getByRole('button', { name: `Duyệt ${count} báo cáo` }).click()
}

for (const [javaScriptEnabled, name, nth] of [
  [true, 'with JavaScript', 21],
  [false, 'without JavaScript', 22],
] as const) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled })
    test('several reports are approved at once, and one with a doubt only where that is ticked', async ({
      page,
    }) => {
      const { reports, odd } = await waiting(nth)
      await logIn({ page, email: FOCAL })
      for (const report of reports) await page.locator(`input[name$="${report}"]`).check()
      await page.getByRole('button', { name: 'Duyệt các báo cáo đã chọn' }).click()
      await expect(page.locator('.bulk-items > li')).toHaveCount(3)
      if (javaScriptEnabled) expect(await findings(page)).toEqual([])
      await approve(page, 3)
      await expect(page.getByText('Đã duyệt 2 báo cáo.')).toBeVisible()
      await expect(page.locator('.bulk-items > li')).toHaveCount(1)
      await expect(page.locator('.bulk-items')).toContainText('Có số liệu cần xem lại')
      expect(await stateOf(odd)).toBe('submitted')
      await page.getByLabel('Vẫn duyệt').check()
      await approve(page, 1)
      await expect(page.getByText('Đã duyệt 1 báo cáo.')).toBeVisible()
      expect(await Promise.all(reports.map(stateOf))).toEqual(['approved', 'approved', 'approved'])
    })
  })
}
