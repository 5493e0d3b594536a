import { expect, test, type Page } from '@playwright/test'
import { logIn, url } from './server'

const leader = 'lanhdao@loc-quang.demo'

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Các phần của bảng' })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a leader finds what is red, whose it is and since when on one page', async ({ page }) => {
    await logIn({ page, email: leader })
    await page.goto(url('/lanh-dao'))
    await expect(page.getByText('Hiện không có báo cáo nào chờ anh/chị quyết')).toBeVisible()
    const longest = page
      .getByRole('table', { name: /đang đỏ/ })
      .getByRole('row')
      .nth(1)
    await expect(longest).toContainText('Ban hành Quy chế bảo vệ dữ liệu cá nhân')
    await expect(longest).toContainText('Công an xã')
    await expect(longest).toContainText(/01\/04\/2026\d+ ngày/)
  })

  test('the focal office sees where each report stands, then looks back a month', async ({ page }) => {
    await logIn({ page, email: 'daumoi@loc-quang.demo' })
    await page.goto(url('/xa'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Lộc Quang')
    const reports = page.getByRole('table', { name: /của từng đơn vị$/ })
    await expect(reports.getByRole('row')).toHaveCount(9)
    await expect(reports.getByRole('row').nth(1)).toContainText('0/70 dòng')
    await page.getByLabel('Kỳ báo cáo').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Xem' }).click()
    await expect(page).toHaveURL(/ky=\d{4}-\d{2}(&ngay=)?$/)
    await expect(page.getByText(/Tính đến (28|29|30|31)\/\d{2}\/\d{4}/)).toBeVisible()
    await expect(reports.getByRole('row').nth(1)).toContainText('Đã duyệt')
    await tabs(page).getByRole('link', { name: 'Chỉ tiêu' }).click()
    await expect(page).toHaveURL(/chi-tieu\?ky=\d{4}-\d{2}$/)
  })

  test('a count leads to its rows, and words without marks find a row', async ({ page }) => {
    await logIn({ page, email: leader })
    await page.goto(url('/xa'))
    await page.getByRole('link', { name: '2 chưa có số liệu' }).click()
    const rows = page.getByRole('table', { name: /^Chỉ tiêu của kế hoạch/ }).getByRole('row')
    await expect(rows.filter({ hasText: 'Chưa có số liệu' })).toHaveCount(2)
    await expect(page.getByText('Hiện 2 trong 46 dòng')).toBeVisible()
    await page.getByRole('link', { name: 'Bỏ lọc' }).click()
    await page.getByLabel('Tìm').fill('phu song 5g')
    await page.getByRole('button', { name: 'Lọc' }).click()
    await expect(page.getByText('Hiện 1 trong 46 dòng')).toBeVisible()
    await page.getByRole('link', { name: /Tỉ lệ phủ sóng 5G/ }).click()
    await expect(page.getByRole('img', { name: /^Biểu đồ/ })).toBeVisible()
    const figures = page.getByRole('table', { name: /ai nhập, ai duyệt/ })
    await expect(figures.getByRole('row')).toHaveCount(3)
    await expect(figures.getByRole('row').nth(1)).toContainText('Nhập: Chuyên viên Phòng Văn hóa - Xã hội')
    await expect(figures.getByRole('row').nth(1)).toContainText(
      'Tỉnh tiếp nhận: Chuyên viên Sở Khoa học và Công nghệ',
    )
  })

  test('tasks stand along time and in a table, red ones first', async ({ page }) => {
    await logIn({ page, email: leader })
    await page.goto(url('/xa'))
    await tabs(page).getByRole('link', { name: 'Nhiệm vụ' }).click()
    const first = page
      .getByRole('table', { name: /dòng thời gian/ })
      .getByRole('row')
      .nth(1)
    await expect(first).toContainText('Đang thực hiện, quá hạn')
    await expect(first).toContainText('đỏ từ 01/04/2026')
    await page.getByRole('link', { name: 'Bảng', exact: true }).click()
    await expect(page.getByRole('table', { name: /^Nhiệm vụ của kế hoạch/ }).getByRole('row')).toHaveCount(25)
  })
})

test('the province sees a commune as far as its reports have reached it, and none of another province', async ({
  page,
}) => {
  await logIn({ page, email: leader })
  await page.goto(url('/xa'))
  const commune = new URL(page.url()).pathname
  await page.context().clearCookies()

  await logIn({ page, email: 'so-khcn@dong-nai.demo' })
  await page.goto(url(commune))
  await expect(page.getByText('Báo cáo kỳ này của xã chưa đến tỉnh')).toBeVisible()
  await expect(page.getByText('Phòng Kinh tế')).toHaveCount(0)
  await page.context().clearCookies()

  for (const email of ['so-khcn@vinh-long.demo', 'kt@loc-quang.demo', 'lanhdao@loc-ninh.demo']) {
    await logIn({ page, email })
    for (const path of [commune, `${commune}/chi-tieu`, `${commune}/nhiem-vu`]) {
      expect([email, path, (await page.goto(url(path)))!.status()]).toEqual([email, path, 404])
    }
    await page.context().clearCookies()
  }
})
