import { expect, test, type Page } from '@playwright/test'
import { logIn, url } from './server'

/** The address of a commune's plan, as the system administrator finds it. */
const planOf = async (page: Page, commune: string): Promise<string> => {
  await page.goto(url(`/ke-hoach?tim=${encodeURIComponent(commune)}`))
  return (await page.getByRole('table').getByRole('link').first().getAttribute('href'))!
}

const openPlan = async (page: Page, email: string) => {
  await logIn({ page, email })
  await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click()
}

test.describe('the plan', () => {
  test.use({ javaScriptEnabled: false })

  test('is where an officer comes to at once when there is one, read as a document', async ({ page }) => {
    await openPlan(page, 'kt@loc-quang.demo')
    await expect(page).toHaveURL(/\/ke-hoach\/[\w-]{36}$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nghị quyết số 57-NQ/TW')
    const contents = page.getByRole('navigation', { name: 'Mục lục' })
    for (const part of [
      'Căn cứ',
      'Mục tiêu',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Chế độ báo cáo',
      'Ai chủ trì việc gì',
    ]) {
      await expect(contents.getByRole('link', { name: part, exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeVisible()
    }
    const row = page.getByRole('row').filter({ hasText: 'Tỉ lệ phủ sóng 5G' })
    await expect(row).toContainText(/từ 60% trở lên.*Phòng Văn hóa - Xã hội/s)
    await expect(page.getByText('Trước ngày 15 hằng tháng', { exact: false }).first()).toBeVisible()
  })

  test('says which owners are undecided and who reports for them meanwhile', async ({ page }) => {
    await openPlan(page, 'kt@loc-quang.demo')
    await expect(page.getByText('4 dòng chưa xác định rõ đơn vị chủ trì')).toBeVisible()
    await expect(
      page.getByRole('row').filter({ hasText: 'Ngân hàng Agribank Phú Ngọc' }).first(),
    ).toContainText('Chưa xác định, tạm giao Phòng Văn hóa - Xã hội báo cáo')
  })

  test('can be filtered to the rows of one’s own unit, by unit and by words without marks', async ({
    page,
  }) => {
    await openPlan(page, 'kt@loc-quang.demo')
    await page.getByLabel('Chỉ việc của đơn vị tôi').check()
    await page.getByRole('button', { name: 'Lọc', exact: true }).click()
    await expect(page.getByRole('status')).toContainText('Đang hiện 3 trong 46 chỉ tiêu')
    await page.getByRole('link', { name: 'Bỏ lọc' }).click()
    await expect(page.getByRole('status')).toHaveCount(0)
    await page.getByLabel('Tìm trong nội dung').fill('phu song')
    await page.getByRole('button', { name: 'Lọc', exact: true }).click()
    await expect(page.getByRole('status')).toContainText('Đang hiện 1 trong 46 chỉ tiêu, 0 trong 24 nhiệm vụ')
    await expect(page.getByLabel('Tìm trong nội dung')).toHaveValue('phu song')
  })

  test('leads from who leads what to those rows', async ({ page }) => {
    await openPlan(page, 'lanhdao@loc-quang.demo')
    await page.getByRole('link', { name: '10 dòng Trung tâm Phục vụ hành chính công chủ trì' }).click()
    await expect(page.getByRole('status')).toContainText(
      'Đang hiện 10 trong 46 chỉ tiêu, 0 trong 24 nhiệm vụ',
    )
    await expect(page.getByLabel('Đơn vị', { exact: true }).locator('option:checked')).toHaveText(
      'Trung tâm Phục vụ hành chính công',
    )
  })

  test('of a Party committee has its own head, and of Lộc Ninh its seven budget items', async ({ page }) => {
    await logIn({ page, email: 'daumoi@tieu-can.demo' })
    await page.goto(url('/ke-hoach'))
    await expect(page.getByText('Đảng Cộng sản Việt Nam')).toBeVisible()
    await expect(page.getByText('Số: 03-KH/BCĐ')).toBeVisible()
    await page.context().clearCookies()
    await logIn({ page, email: 'daumoi@loc-ninh.demo' })
    await page.goto(url('/ke-hoach'))
    await expect(page.getByRole('table', { name: 'Dự toán kinh phí' }).getByRole('row')).toHaveCount(8)
  })

  test('is found by the province among those of its communes', async ({ page }) => {
    await openPlan(page, 'so-khcn@dong-nai.demo')
    await expect(page).toHaveURL(url('/ke-hoach'))
    await page.getByLabel('Tìm theo xã, tỉnh hoặc số ký hiệu').fill('loc ninh')
    await page.getByRole('button', { name: 'Tìm' }).click()
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
    await page.getByRole('link', { name: /trên địa bàn xã Lộc Ninh/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lộc Ninh')
  })
})

test('the plan of another commune is not there', async ({ page }) => {
  await logIn({ page, email: 'quantri@sauro.demo' })
  await page.waitForURL(url('/admin'))
  const path = await planOf(page, 'Tiểu Cần')
  await page.context().clearCookies()
  await logIn({ page, email: 'kt@loc-quang.demo' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await page.goto(url(path)))!.status()).toBe(404)
  expect((await page.goto(url('/ke-hoach/khong-co')))!.status()).toBe(404)
})
