import { expect, test, type Page } from '@playwright/test'
import { logIn, url } from './server'

/** How many sheets of paper a page takes, as the printer would get it. */
const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length
}

const openSheet = async (page: Page, email: string): Promise<void> => {
  await logIn({ page, email })
  await page.goto(url('/lanh-dao'))
  await page.getByRole('link', { name: 'In báo cáo nhanh giao ban tuần' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo cáo nhanh phục vụ giao ban tuần')
}

for (const [commune, email] of [
  ['Xã Lộc Quang', 'lanhdao@loc-quang.demo'],
  ['Xã Tiểu Cần', 'lanhdao@tieu-can.demo'],
] as const) {
  test(`the sheet of ${commune} is one page of paper with nothing of the screen on it`, async ({ page }) => {
    await openSheet(page, email)
    for (const day of ['', '?ngay=20/03/2026', '?ngay=2026-12-20']) {
      await page.goto(url(`${new URL(page.url()).pathname}${day}`))
      await expect(page.getByRole('article')).toContainText(commune)
      expect(await sheetsOf(page)).toBe(1)
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article')).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByLabel('Ngày giao ban')).toBeHidden()
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('another day is asked for by typing it, and one that cannot be read is said to be', async ({
    page,
  }) => {
    await openSheet(page, 'lanhdao@loc-quang.demo')
    await page.getByLabel('Ngày giao ban').fill('20/03/2026')
    await page.getByRole('button', { name: 'Xem' }).click()
    await expect(page.getByRole('article')).toContainText('Ngày 20/03/2026')
    await expect(page.getByRole('region', { name: /^3\. Nhiệm vụ đến hạn/ })).toContainText('hạn 31/03/2026')
    await page.getByLabel('Ngày giao ban').fill('31/02/2026')
    await page.getByRole('button', { name: 'Xem' }).click()
    await expect(page.getByText('Chưa đọc được ngày đã gõ')).toBeVisible()
  })
})
