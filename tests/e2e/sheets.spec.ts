import { readFileSync } from 'node:fs'
import { expect, test, type Download, type Page } from '@playwright/test'
import { filledIn, rowsOf } from '../support/sheets'
import { ask, logIn, url } from './server'

const OFFICER = 'ubnd@tieu-can.demo'
const FOCAL = 'daumoi@loc-quang.demo'

const openReport = async (): Promise<string> => {
  const where = 'where[level][equals]=unit&where[state][equals]=draft&sort=periodEnd&limit=1'
  const { docs } = await ask(OFFICER, 'GET', `/api/reports?${where}`)
  return docs[0].id
}

const accepted = async (): Promise<string> => {
  const where = 'where[level][equals]=commune&where[state][equals]=approved&sort=-periodEnd&limit=1'
  const { docs } = await ask(FOCAL, 'GET', `/api/reports?${where}`)
  return docs[0].id
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()))

const take = async (page: Page, name: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ])
  return download
}

const sendBack = async (page: Page, bytes: Uint8Array): Promise<void> => {
  await page.getByLabel('Chọn tệp .xlsx đã nhập').setInputFiles({
    name: 'bieu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  })
  await page.getByRole('button', { name: 'Gửi và đưa vào báo cáo' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a unit’s sheet goes out, is filled in and comes back into the report', async ({ page }) => {
      const id = await openReport()
      const { indicators } = await ask(OFFICER, 'GET', `/api/reports/${id}/form`)
      const part = `v.${indicators[0].id}`
      await logIn({ page, email: OFFICER })
      await page.goto(url(`/bao-cao/${id}`))
      await page.getByRole('link', { name: 'Nhập bằng biểu Excel' }).click()
      const bytes = await bytesOf(await take(page, 'Tải biểu (.xlsx)'))
      await sendBack(page, filledIn(bytes, [[part, 'main', javaScriptEnabled ? '61,25' : '62,5']]))
      await expect(page.getByText('Đã đưa số liệu trong biểu Excel vào báo cáo')).toBeVisible()
      const after = await ask(OFFICER, 'GET', `/api/reports/${id}/form`)
      expect(after.indicators[0].current.value).toBe(javaScriptEnabled ? 61.25 : 62.5)
    })

    test('what cannot be read is shown in the report’s form, and nothing is saved', async ({ page }) => {
      const id = await openReport()
      const before = await ask(OFFICER, 'GET', `/api/reports/${id}/form`)
      await logIn({ page, email: OFFICER })
      await page.goto(url(`/bao-cao/${id}/bieu-excel`))
      const bytes = await bytesOf(await take(page, 'Tải biểu (.xlsx)'))
      await sendBack(page, filledIn(bytes, [[`v.${before.indicators[0].id}`, 'main', 'nhiều']]))
      await expect(page.locator('#chua-luu')).toBeVisible()
      const after = await ask(OFFICER, 'GET', `/api/reports/${id}/form`)
      expect(after.revision).toBe(before.revision)
    })

    test('a file that is no such sheet is refused in words', async ({ page }) => {
      const id = await openReport()
      await logIn({ page, email: OFFICER })
      await page.goto(url(`/bao-cao/${id}/bieu-excel`))
      await sendBack(page, new TextEncoder().encode('STT;Chỉ tiêu'))
      await expect(page.getByText('không phải tệp Excel (.xlsx)')).toBeVisible()
    })

    test('rows that were entered elsewhere are ticked and stay so', async ({ page }) => {
      await logIn({ page, email: FOCAL })
      await page.goto(url(`/bao-cao/${await accepted()}`))
      await page.getByRole('link', { name: 'Nhập hệ thống theo dõi' }).click()
      const tick = page.getByRole('checkbox', { name: /^Đã nhập/ }).nth(javaScriptEnabled ? 0 : 1)
      await tick.check()
      await page.getByRole('button', { name: 'Ghi các dòng đã nhập' }).first().click()
      await expect(page.getByText('Đã ghi các dòng đã nhập.')).toBeVisible()
      await expect(tick).toBeChecked()
    })

    test('a province takes all its communes along', async ({ page }) => {
      await logIn({ page, email: 'so-khcn@dong-nai.demo' })
      await page.goto(url('/tinh/75'))
      const download = await take(page, 'Tải bảng tổng hợp (.xlsx)')
      expect(download.suggestedFilename()).toMatch(/^so-lieu-cac-xa-.*\.xlsx$/)
      expect(Object.keys(await rowsOf(await bytesOf(download)))).toEqual([
        'Bảng tổng hợp',
        'Chi tiết',
        'Tình trạng',
      ])
    })
  })
}
