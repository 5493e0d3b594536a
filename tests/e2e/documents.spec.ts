import { readFileSync } from 'node:fs'
import { expect, test, type Download, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { ask, logIn, url } from './server'

const FOCAL = 'daumoi@sang-moc.demo'

const accepted = async (): Promise<string> => {
  const where = 'where[level][equals]=commune&where[state][equals]=approved&sort=-periodEnd&limit=1'
  const { docs } = await ask(FOCAL, 'GET', `/api/reports?${where}`)
  return `/bao-cao/${docs[0].id}`
}

const textOf = async (download: Download): Promise<string> => {
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())))
  return strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, ' ')
}

const take = async (page: Page, button: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button()])
  return download
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a report is taken along as it was last wanted', async ({ page }) => {
      await logIn({ page, email: FOCAL })
      await page.goto(url(await accepted()))
      await page.getByText('Xuất văn bản (Word)').click()
      await page.getByLabel('Số liệu').selectOption({ label: 'Trong kỳ và lũy kế từ đầu năm' })
      await page.getByLabel('Nơi nhận').fill('Công an tỉnh\nSở Khoa học và Công nghệ')
      const download = await take(page, () => page.getByRole('button', { name: 'Tải văn bản' }).click())
      expect(download.suggestedFilename()).toMatch(/^bao-cao-xa-sang-moc-2026-\d\d\.docx$/)
      const text = await textOf(download)
      expect(text).toContain('Lũy kế từ đầu năm')
      expect(text).toContain('- Công an tỉnh (b/c);')

      await page.goto(url(await accepted()))
      await page.getByText('Xuất văn bản (Word)').click()
      await expect(page.getByLabel('Số liệu')).toHaveValue('cumulative')
      await expect(page.getByLabel('Nơi nhận')).toHaveValue('Công an tỉnh\nSở Khoa học và Công nghệ')
    })

    test('half a letter is refused in words', async ({ page }) => {
      await logIn({ page, email: FOCAL })
      await page.goto(url(await accepted()))
      await page.getByText('Xuất văn bản (Word)').click()
      await page.getByLabel('Số, ký hiệu').fill('7/CV')
      await page.getByRole('button', { name: 'Tải văn bản' }).click()
      await expect(page.getByText('phải ghi đủ số, ngày và cơ quan ban hành')).toBeVisible()
    })
  })
}

test('whoever reminds takes letters along and copies a message; an officer of a unit does not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await logIn({ page, email: 'lanhdao@loc-quang.demo' })
  await page.goto(url('/xa'))
  await page.getByRole('link', { name: 'Đôn đốc việc quá hạn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đôn đốc việc quá hạn')
  const unit = page.getByRole('row', { name: /^Công an xã/ })
  const one = await take(page, () => unit.getByRole('link').click())
  expect(await textOf(one)).toMatch(/Kính gửi: Công an xã/)
  const all = await take(page, () => page.getByRole('link', { name: 'Tải phiếu đôn đốc cho tất cả' }).click())
  expect(all.suggestedFilename()).toMatch(/^phieu-don-doc-xa-loc-quang-/)
  await page.getByRole('button', { name: 'Chép nội dung nhắn Zalo' }).click()
  await expect(page.getByText('Đã chép.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^ĐÔN ĐỐC - Xã Lộc Quang/)

  const path = new URL(page.url()).pathname
  await context.clearCookies()
  await logIn({ page, email: 'kt@loc-quang.demo' })
  await page.goto(url(path))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
})

test('a plan is taken along', async ({ page }) => {
  await logIn({ page, email: FOCAL })
  await page.goto(url('/ke-hoach'))
  const download = await take(page, () => page.getByRole('link', { name: 'Tải kế hoạch (.docx)' }).click())
  expect(await textOf(download)).toContain('Nội dung chỉ tiêu')
})
