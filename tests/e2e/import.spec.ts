import { expect, test, type Locator, type Page } from '@playwright/test'
import { findings } from './axe'
import { issuedPlanFile } from './issuedPlanFile'
import { ask, linkMailedTo, logIn, url } from './server'

const operator = 'quantri@sauro.demo'
const PASSWORD = 'bốn từ dễ nhớ'

/** Mails name the server by its address; tests may reach it by another of its names. */
const here = (link: string): string => url(new URL(link).pathname + new URL(link).search)

/** A commune that has neither people nor a plan, with the administrator and the leader whom the operator invites. */
const newCommune = async () => {
  const { docs } = await ask(
    operator,
    'GET',
    '/api/organisations?where[kind][equals]=commune&where[name][like]=Xã&where[communeType][equals]=commune&sort=-adminCode&limit=1',
  )
  const { id, name } = docs[0] as { id: string; name: string }
  await ask(operator, 'POST', '/api/staff', {
    organisation: id,
    people: [
      { name: 'Trần Văn Quản', email: 'quan@xa-moi.demo', role: 'commune_admin' },
      { name: 'Đỗ Thị Lãnh', email: 'lanh@xa-moi.demo', role: 'commune_leader' },
    ],
  })
  return { id, name }
}

const setPassword = async (page: Page, email: string): Promise<void> => {
  await page.goto(here(await linkMailedTo(email)))
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.waitForLoadState('load')
}

test('a new commune goes from its Word file to a plan in force with its departments invited', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { name } = await newCommune()
  await setPassword(page, 'quan@xa-moi.demo')
  const file = await issuedPlanFile(name)
  let clicks = 0
  const tap = async (target: Locator): Promise<void> => {
    clicks += 1
    await target.click()
  }
  const saved = () => expect(page.locator('.import__status')).toHaveText('Đã lưu.')
  const began = Date.now()

  await page.goto(url('/admin'))
  await tap(page.locator('.setup').getByRole('link', { name: 'Nạp từ văn bản đã ban hành' }))
  clicks += 1
  await page.locator('input[type=file]').setInputFiles({
    name: 'Kế hoạch 27.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: file,
  })
  await tap(page.getByRole('button', { name: 'Đọc kế hoạch' }))

  await expect(page.getByText('Đọc được 5 chỉ tiêu, 3 nhiệm vụ, 0 dự toán.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('row', { name: /Tỷ lệ hồ sơ tiếp nhận trực tuyến.*ít nhất 70%/ })).toBeVisible()
  // The deadline that the plan leaves out is filled in where it is asked for.
  const missing = page.locator('.import__group').filter({ hasText: 'chưa ghi thời hạn' })
  await tap(missing.getByRole('button', { name: /^Sửa/ }))
  await missing.getByLabel('Thời hạn').fill('Quý III/2026')
  await tap(missing.getByRole('button', { name: 'Lưu' }))
  await saved()

  await tap(page.getByRole('link', { name: 'Tiếp: Đơn vị và người' }))
  await tap(page.getByRole('button', { name: 'Lập đơn vị mới cho 5 tên chưa rõ' }))
  const people = page.getByRole('textbox', { name: /^Họ và tên/ })
  await expect(people).toHaveCount(5)
  for (const index of [0, 1, 2, 3, 4]) {
    await people.nth(index).fill(`Cán bộ số ${index + 1}`)
    await page
      .getByRole('textbox', { name: /^Email công vụ/ })
      .nth(index)
      .fill(`cb${index + 1}@xa-moi.demo`)
  }
  await tap(page.getByRole('button', { name: 'Lưu danh sách mời' }))
  await saved()
  // What was decided is still there for whoever opens the address later.
  await page.reload()
  await expect(people.first()).toHaveValue('Cán bộ số 1')

  await tap(page.getByRole('link', { name: 'Tiếp: Chế độ báo cáo' }))
  await expect(page.getByRole('spinbutton').first()).toHaveValue('15')
  await tap(page.getByRole('button', { name: 'Nhận gợi ý: Phòng Văn hóa - Xã hội' }))
  await expect(page.getByLabel('Đầu mối tổng hợp')).not.toHaveValue('-')

  await tap(page.getByRole('link', { name: 'Tiếp: Lập kế hoạch' }))
  await expect(page.getByText('5 đơn vị mới, 5 thư mời')).toBeVisible()
  await tap(page.getByRole('button', { name: 'Lập kế hoạch' }))

  await expect(page.getByRole('heading', { name: 'Kiểm tra sáu rõ' })).toBeVisible({ timeout: 60_000 })
  clicks += 1
  const official = page.getByLabel('Lãnh đạo chịu trách nhiệm chung')
  await official.selectOption(
    await official.locator('option', { hasText: 'Đỗ Thị Lãnh' }).getAttribute('value'),
  )
  await tap(page.getByRole('button', { name: 'Lưu' }).first())
  await expect(official).toHaveCount(0)
  await page.getByLabel('Thẩm quyền quyết định chung').fill('Chủ tịch UBND xã')
  await tap(page.getByRole('button', { name: 'Lưu' }).first())
  await tap(page.getByRole('button', { name: 'Đưa kế hoạch vào hiệu lực' }))
  await expect(page.getByText('Kế hoạch đã có hiệu lực.')).toBeVisible()

  const seconds = Math.round((Date.now() - began) / 1000)
  process.stdout.write(`from the .docx to a plan in force: ${clicks} clicks, ${seconds} seconds\n`)
  expect(await linkMailedTo('cb1@xa-moi.demo')).toContain('token=')
  expect(clicks).toBeLessThan(30)
})

test('a leader lets gaps of a plan pass without JavaScript, with a reason', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await context.newPage()
  const text =
    'Kế hoạch thử\nSTT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tĐơn vị chủ trì\n1\tTỷ lệ hộ có cáp quang\t%\t≥ 80\tPhòng Kinh tế'
  const admin = 'quantri@sang-moc.demo'
  const { id } = await ask(admin, 'POST', '/api/plan-imports', { text })
  await ask(admin, 'PUT', `/api/plan-imports/${id}/decisions`, {
    revision: 0,
    changes: { document: { title: 'Kế hoạch thử', periodStart: '2026-01-01', periodEnd: '2026-12-31' } },
  })
  const { plan } = await ask(admin, 'POST', `/api/plan-imports/${id}/confirm`, { revision: 1 })
  await logIn({ page, email: 'lanhdao@sang-moc.demo' })
  await page.goto(url(`/ke-hoach/${plan}/sau-ro`))
  const whole = page.getByRole('checkbox', { name: /^Để lại ở cả/ })
  await expect(whole.first()).toBeVisible()
  for (const box of await whole.all()) await box.check()
  await page.getByLabel('Lý do để lại').fill('Theo quy chế làm việc của UBND xã.')
  await page.getByRole('button', { name: 'Đồng ý để lại các mục đã chọn' }).click()
  await expect(page.getByText('Không còn mục nào thiếu.')).toBeVisible()
  await expect(page.getByText(/mục đã đồng ý để lại/)).toBeVisible()
  await context.close()
})

test('every view of the wizard is one that anybody can use', async ({ page }) => {
  test.setTimeout(180_000)
  const admin = 'quantri@sang-moc.demo'
  const text = [
    'KẾ HOẠCH',
    'Chuyển đổi số xã Sảng Mộc năm 2026',
    'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tĐơn vị chủ trì',
    '1\tTỷ lệ hộ có cáp quang\t%\t≥ 80\tPhòng Kinh tế',
    '2\tTỷ lệ hồ sơ trực tuyến\t%\tcao\tTổ chuyển đổi lạ',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Kinh tế: Xây dựng kho dữ liệu dùng chung của xã.',
    'Các cơ quan, đơn vị báo cáo kết quả gửi Phòng Văn hóa - Xã hội trước ngày 15 hằng tháng để tổng hợp.',
  ].join('\n')
  const { docs } = await ask(admin, 'GET', '/api/plans?where[state][equals]=in_force&limit=1')
  const { id } = await ask(admin, 'POST', '/api/plan-imports', { text })
  const again = await ask(admin, 'POST', '/api/plan-imports', { text, plan: docs[0].id })
  const steps = ['doi-chieu', 'don-vi', 'che-do', 'lap'].map((step) => `${id}/${step}`)
  const views = ['', ...steps, `${again.id}/thay-doi`].map((view) => `/admin/nhap-ke-hoach/${view}`)
  await logIn({ page, email: admin })
  for (const view of views) {
    await page.goto(url(view.replace(/\/$/, '')))
    await expect(page.locator('.import h1')).toBeVisible()
    for (const part of await page.locator('.import details > summary').all()) await part.click()
    expect({ view, found: await findings(page, '.import') }).toEqual({ view, found: [] })
  }
})
