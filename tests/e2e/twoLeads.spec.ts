import { expect, test, type Page } from '@playwright/test'
import { ask, sessionOf, url } from './server'

const COMMITTEE = 'ubnd@tieu-can.demo'
const PARTY = 'du@tieu-can.demo'
const FOCAL = 'daumoi@tieu-can.demo'

const quarterOf = async (email: string, level: 'unit' | 'commune'): Promise<string> => {
  const drafts = `/api/reports?where[level][equals]=${level}&where[state][equals]=draft&sort=-periodEnd&limit=50`
  const { docs } = await ask(email, 'GET', drafts)
  return docs.find(({ periodKey }: { periodKey: string }) => /-Q\d$/.test(periodKey)).id
}

const open = async (page: Page, email: string, id: string) => {
  await page.context().addCookies([await sessionOf(email)])
  await page.goto(url(`/bao-cao/${id}`), { waitUntil: 'networkidle' })
}

/** A row that both offices lead. */
const sharedRow = async (report: string): Promise<string> => {
  const { indicators } = await ask(PARTY, 'GET', `/api/reports/${report}/form`)
  return indicators.find(({ section, no }: { section: string; no: string }) => section === 'IV' && no === '2')
    .id
}

/** Reports a row and sends the report up; the focal office lets it pass. */
const report = async ({
  email,
  id,
  row,
  value,
}: {
  email: string
  id: string
  row: string
  value: number
}) => {
  const { revision } = await ask(email, 'GET', `/api/reports/${id}/form`)
  const saved = await ask(email, 'PUT', `/api/reports/${id}/entries`, {
    revision,
    values: [{ indicator: row, value, note: 'Số chốt quý', reason: 'Số chốt quý' }],
  })
  const sent = await ask(email, 'POST', `/api/reports/${id}/commands`, {
    command: 'submit',
    revision: saved.revision,
  })
  await ask(FOCAL, 'POST', `/api/reports/${id}/commands`, { command: 'approve', revision: sent.revision })
}

test.describe('a quarter', () => {
  test.use({ javaScriptEnabled: false })

  test('takes its figures from its months, says from which, and asks why another figure is typed', async ({
    page,
  }) => {
    await open(page, COMMITTEE, await quarterOf(COMMITTEE, 'unit'))
    await page.getByRole('button', { name: 'Lấy số từ các kỳ tháng, quý' }).click()
    const told = page.locator('.entry-row').filter({ hasText: /Theo tháng 10\/\d{4}/ })
    expect(await told.count()).toBeGreaterThan(20)
    await expect(told.first()).toContainText(/thiếu tháng 1[12]\/\d{4}/)

    const row = told.filter({ has: page.locator('input[type=text]') }).first()
    const field = row.locator('input[type=text]').first()
    await field.fill('3,25')
    await page.getByRole('button', { name: 'Lưu', exact: true }).last().click()
    await expect(
      page.getByText('Số này khác số lấy từ các kỳ ngắn hơn. Hãy ghi lý do.').first(),
    ).toBeVisible()
    expect(await field.inputValue()).toBe('3,25')
  })
})

test('the focal office chooses whose figure counts where two leads differ', async ({ page }) => {
  const [party, committee] = [await quarterOf(PARTY, 'unit'), await quarterOf(COMMITTEE, 'unit')]
  const row = await sharedRow(party)
  await report({ email: PARTY, id: party, row, value: 11 })
  await report({ email: COMMITTEE, id: committee, row, value: 22 })

  const quarter = await quarterOf(FOCAL, 'commune')
  await open(page, FOCAL, quarter)
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click()
  await page.waitForURL(/xong=consolidate/)
  await page.waitForLoadState('networkidle')
  const choice = page.locator('.lead-choice').filter({ hasText: '22%' }).filter({ hasText: '11%' })
  await expect(choice).toContainText('Theo quy tắc: đơn vị được nêu tên đầu tiên')
  await expect(choice.locator('label').filter({ hasText: '11' })).toContainText('Được tính')
  await choice.getByRole('radio', { name: /^Ủy ban nhân dân xã: 22/ }).check()
  await page.getByRole('button', { name: 'Ghi lựa chọn và tổng hợp lại' }).click()
  await expect(page.getByText('Đầu mối đã chọn số của một đơn vị.').first()).toBeVisible()
  const form = await ask(FOCAL, 'GET', `/api/reports/${quarter}/form`)
  expect(form.indicators.find(({ id }: { id: string }) => id === row).current.value).toBe(22)
})
