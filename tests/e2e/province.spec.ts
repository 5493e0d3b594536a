import { expect, test } from '@playwright/test'
import { ask, logIn, url } from './server'

const PROVINCE = 'so-khcn@dong-nai.demo'

const newestPeriod = async (): Promise<string> => {
  const { docs } = await ask(
    'quantri@sauro.demo',
    'GET',
    '/api/reports?where[level][equals]=commune&sort=-periodEnd&limit=1',
  )
  return docs[0].periodKey
}

test.describe('the province', () => {
  test.use({ javaScriptEnabled: false })

  test('comes to its own board, which has every commune, the late ones first', async ({ page }) => {
    await logIn({ page, email: PROVINCE })
    await page.getByRole('link', { name: 'Bảng của tỉnh' }).click()
    await expect(page).toHaveURL(url('/tinh/75'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thành phố Đồng Nai')
    await expect(page.getByRole('link', { name: /^93 Chưa có kế hoạch$/ })).toBeVisible()
    const first = page.getByRole('row').nth(1)
    await expect(first).toContainText(/Lộc (Ninh|Quang)/)
    await page.getByRole('link', { name: '2', exact: true }).or(page.getByLabel('Trang 2')).click()
    await expect(page.getByText('Dòng 61–95 trong 95')).toBeVisible()
  })

  test('finds a commune without marks and keeps the period', async ({ page }) => {
    await logIn({ page, email: PROVINCE })
    await page.goto(url('/tinh/75?ky=2026-10'))
    await page.getByLabel('Tìm xã').fill('loc quang')
    await page.getByRole('button', { name: 'Xem' }).click()
    await expect(page).toHaveURL(/ky=2026-10/)
    const rows = page.getByRole('table').getByRole('row')
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(1)).toContainText('Đã tiếp nhận')
    await page.getByLabel('Tìm xã').fill('không có xã này')
    await page.getByRole('button', { name: 'Xem' }).click()
    await expect(page.getByText('Không có xã nào khớp')).toBeVisible()
    await page.getByRole('link', { name: 'Bỏ lọc' }).click()
    await expect(page.getByText('Dòng 1–60 trong 95')).toBeVisible()
  })

  test('has a reminder to copy exactly while communes are late', async ({ page }) => {
    await logIn({ page, email: PROVINCE })
    await page.goto(url(`/tinh/75?ky=${await newestPeriod()}`))
    const late = await page.getByRole('link', { name: /Quá hạn, chưa gửi$/ }).count()
    await expect(page.getByText(/Lời đôn đốc để dán vào Zalo/)).toHaveCount(late)
    await page.goto(url('/tinh/75?ky=2026-10'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tháng 10/2026')
    await expect(page.getByText(/Lời đôn đốc để dán vào Zalo/)).toHaveCount(0)
  })

  test('goes from the heat map to one indicator, and on to the report and its trail', async ({ page }) => {
    await logIn({ page, email: PROVINCE })
    await page.goto(url('/tinh/75/chi-tieu?ky=2026-10&nhom=CDS'))
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Xã Lộc Quang' }) })
    const cell = row.getByRole('cell').nth(4)
    await expect(cell).toContainText(/\d+(,\d+)?%.*Chưa đến kỳ đánh giá/s)
    expect(await cell.getByRole('link').getAttribute('href')).toMatch(/^\/bao-cao\/[\w-]+#v\.[\w-]+$/)
    await page.getByRole('link', { name: /^CDS-05/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/số hóa/)
    await expect(page.getByText('Trung bình có trọng số: tổng tử số')).toBeVisible()
    await expect(page.getByRole('img', { name: /Biểu đồ/ }).first()).toBeVisible()
    const found = page.getByRole('table').getByRole('row').nth(1)
    await expect(found).toContainText('đạt 100%')
    await expect(found.getByRole('link', { name: 'Nhật ký báo cáo của Xã Lộc Quang' })).toHaveAttribute(
      'href',
      /nhat-ky$/,
    )
    await found.getByRole('link', { name: 'Báo cáo của Xã Lộc Quang', exact: true }).click()
    await expect(page).toHaveURL(/\/bao-cao\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lộc Quang')
  })
})

test('a province is not there for other provinces and for communes', async ({ page, context }) => {
  for (const email of ['so-khcn@vinh-long.demo', 'daumoi@loc-quang.demo', 'lanhdao@loc-quang.demo']) {
    await context.clearCookies()
    await logIn({ page, email })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const path of ['/tinh/75', '/tinh/75/chi-tieu', '/tinh/75/chi-tieu/CDS-05'])
      expect([email, path, (await page.goto(url(path)))!.status()]).toEqual([email, path, 404])
  }
  expect((await page.goto(url('/tinh')))!.status()).toBe(404)
})

test('the system administrator chooses among the provinces', async ({ page }) => {
  await logIn({ page, email: 'quantri@sauro.demo' })
  await page.waitForURL(url('/admin'))
  await page.goto(url('/tinh'))
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(35)
  await page.getByRole('link', { name: 'Tỉnh Vĩnh Long' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tỉnh Vĩnh Long')
})
