import { expect, test } from '@playwright/test'
import { ask, logIn, url } from './server'

const OFFICER = 'daumoi@loi-bac.demo'
const CHECKER = 'vp@loi-bac.demo'

test('an officer corrects a figure of an accepted report, and who decides sees what it was and what it is', async ({
  page,
}) => {
  const accepted = `where[level][equals]=unit&where[state][equals]=approved&sort=-periodEnd&limit=1`
  const report = (await ask(OFFICER, 'GET', `/api/reports?${accepted}`)).docs[0].id as string
  const { indicators } = await ask(OFFICER, 'GET', `/api/reports/${report}/form`)
  const row = indicators.find(
    ({ target, current }: { target: { kind: string }; current: { value: number | null } | null }) =>
      target.kind === 'percent' && current?.value != null,
  )
  const before = String(row.current.value).replace('.', ',')

  await logIn({ page, email: OFFICER })
  await page.goto(url(`/bao-cao/${report}`))
  await page.getByText('Đính chính báo cáo này').click()
  await page.getByLabel('Lý do đính chính').fill('Nhập nhầm số liệu')
  await page.getByRole('button', { name: 'Lập bản đính chính' }).click()
  await expect(page.locator('.notice-done')).toContainText('Đã lập bản đính chính')
  await expect(page.getByRole('heading', { name: 'Bản 2: chưa duyệt xong' })).toBeVisible()
  const correction = new URL(page.url()).pathname
  await page.locator(`[name="v.${row.id}.value"]`).fill('87,25')
  await page.getByRole('button', { name: 'Lưu và trình' }).click()
  // Far from the figure before: the form asks once.
  await page.getByRole('button', { name: 'Vẫn trình' }).click()
  await expect(page.locator('.notice-done')).toContainText('Đã trình')

  await page.context().clearCookies()
  await logIn({ page, email: CHECKER })
  await page.goto(url(`${correction}?xem=ban-truoc`))
  const rows = page.getByRole('table', { name: 'Chỉ tiêu' }).locator('tbody tr[id]')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText(`trước: ${before}% → nay: 87,25%`)
  await page.getByRole('button', { name: 'Duyệt báo cáo' }).click()
  await expect(page.getByRole('heading', { name: 'Bản 2: đang có hiệu lực' })).toBeVisible()
})
