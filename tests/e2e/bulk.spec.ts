import { expect, test, type Page } from '@playwright/test'
import { findings } from './axe'
import { ask, logIn } from './server'

const ADMIN = 'quantri@loc-quang.demo'
const FOCAL = 'daumoi@loc-quang.demo'
const AUTHORS = ['kt', 'vp', 'vhxh'].map((unit) => `${unit}@loc-quang.demo`)

/** A period on request in which three units have sent, the last of them with a percent that cannot be. */
const waiting = async (periodKey: string): Promise<string[]> => {
  const [plan] = (await ask(ADMIN, 'GET', '/api/plans?where[state][equals]=in_force&sort=planFrom')).docs
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  await ask(ADMIN, 'POST', '/api/reporting-periods', { plan: plan.id, periodKey, adhocDueOn: today })
  const reports: string[] = []
  for (const [index, as] of AUTHORS.entries()) {
    const [{ id }] = (
      await ask(as, 'GET', `/api/reports?where[level][equals]=unit&where[periodKey][equals]=${periodKey}`)
    ).docs
    const form = await ask(as, 'GET', `/api/reports/${id}/form`)
    const percent = form.indicators.find((row: { target: { kind: string } }) => row.target.kind === 'percent')
    const odd = index === AUTHORS.length - 1 ? [{ indicator: percent.id, value: 150 }] : []
    const { revision } = await ask(as, 'PUT', `/api/reports/${id}/entries`, {
      revision: form.revision,
      values: odd,
    })
    await ask(as, 'POST', `/api/reports/${id}/commands`, { command: 'submit', revision })
    reports.push(id)
  }
  return reports
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
      const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
      const reports = await waiting(`adhoc-${today}-${nth}`)
      await logIn({ page, email: FOCAL })
      for (const report of reports) await page.locator(`input[name$="${report}"]`).check()
      await page.getByRole('button', { name: 'Duyệt các báo cáo đã chọn' }).click()
      await expect(page.locator('.bulk-items > li')).toHaveCount(3)
      if (javaScriptEnabled) expect(await findings(page)).toEqual([])
      await approve(page, 3)
      await expect(page.getByText('Đã duyệt 2 báo cáo.')).toBeVisible()
      await expect(page.locator('.bulk-items > li')).toHaveCount(1)
      await expect(page.locator('.bulk-items')).toContainText('Có số liệu cần xem lại')
      expect(await stateOf(reports[2]!)).toBe('submitted')
      await page.getByLabel('Vẫn duyệt').check()
      await approve(page, 1)
      await expect(page.getByText('Đã duyệt 1 báo cáo.')).toBeVisible()
      expect(await Promise.all(reports.map(stateOf))).toEqual(['approved', 'approved', 'approved'])
    })
  })
}
