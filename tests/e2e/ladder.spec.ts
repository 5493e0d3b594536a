import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { ask, linkMailedTo, logIn, url } from './server'

const ADMIN = 'quantri@loc-ninh.demo'
const AUTHOR = 'vhxh@loc-ninh.demo'
const FOCAL = 'daumoi@loc-ninh.demo'
const LEADER = 'lanhdao@loc-ninh.demo'
const PASSWORD = 'bốn từ dễ nhớ'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const HEADS = ['Lê Văn Trưởng', 'Phạm Thị Phó', 'Ngô Văn Thay'].map((name, index) => ({
  name,
  email: `truong${index + 1}@loc-ninh-moi.demo`,
  role: 'unit_head',
}))

const here = (link: string): string => url(new URL(link).pathname + new URL(link).search)

const setPassword = async (page: Page, email: string): Promise<void> => {
  await page.goto(here(await linkMailedTo(email)))
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.waitForLoadState('load')
}

const enterAs = async (page: Page, email: string, password?: string): Promise<void> => {
  await page.context().clearCookies()
  await logIn({ page, email, ...(password === undefined ? {} : { password }) })
}

/** What axe finds in the part of the page that is the product's own. */
const isClean = async (page: Page): Promise<void> => {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run: (of: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe.run('.ladder')
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200)}`)
  })
  expect(found).toEqual([])
}

/** Approves a report on its page, as somebody with a password of their own. */
const approveAs = async (
  page: Page,
  email: string,
  report: string,
  sees?: () => Promise<void>,
): Promise<void> => {
  await enterAs(page, email, PASSWORD)
  await page.goto(url(`/bao-cao/${report}`))
  await sees?.()
  await page.getByRole('button', { name: 'Duyệt báo cáo' }).click()
  await expect(page.locator('.notice-done')).toBeVisible()
}

/** Corrects the report's words at the step that waits for them. */
const correctAs = async (page: Page, email: string, report: string, results: string): Promise<void> => {
  await enterAs(page, email)
  await page.goto(url(`/bao-cao/${report}`))
  await page.getByRole('link', { name: 'Sửa báo cáo' }).click()
  await page.getByLabel('Kết quả nổi bật').fill(results)
  await page.getByRole('button', { name: 'Lưu', exact: true }).last().click()
  await expect(page.locator('.prose').first()).toContainText(results)
  await expect(page.locator('.prose').first()).toContainText('Người duyệt đã sửa: Đầu mối')
}

test('an administrator configures a ladder of four steps without a developer, and a report follows it', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const [unit] = (
    await ask(ADMIN, 'GET', '/api/organisations?where[kind][equals]=unit&where[name][like]=Văn hóa')
  ).docs
  await ask(ADMIN, 'POST', '/api/staff', { organisation: unit.id, people: HEADS })
  for (const { email } of HEADS) await setPassword(page, email)

  await enterAs(page, ADMIN)
  await page.goto(url('/admin/quy-trinh'))
  await isClean(page)
  const preset = page.locator('.ladder__cards > li').filter({ hasText: 'Báo cáo đơn vị: đầu mối kiểm tra' })
  await preset.getByText('Bắt đầu từ mẫu này').click()
  await preset.getByLabel('Tên quy trình mới').fill('Báo cáo đơn vị, bốn bước')
  await preset.getByRole('button', { name: 'Tạo bản nháp' }).click()

  const cards = page.locator('.ladder__steps > li')
  await expect(cards).toHaveCount(1)
  for (const [name, ...who] of [
    ['Trưởng phòng', 'Lãnh đạo đơn vị của đơn vị lập'],
    ['Phó phòng rà soát', 'Lãnh đạo đơn vị của đơn vị lập'],
    ['Lãnh đạo phường'],
  ] as const) {
    await page.getByRole('button', { name: 'Thêm bước' }).click()
    const card = cards.last()
    await card.getByLabel(/^Bước \d$/).fill(name)
    for (const holder of who) await card.getByLabel('Thêm vào Người duyệt').selectOption({ label: holder })
  }
  await page.getByRole('button', { name: 'Xuống: Bước 1: Cơ quan đầu mối' }).click()
  await page.getByRole('button', { name: 'Xuống: Bước 2: Cơ quan đầu mối' }).focus()
  await page.keyboard.press('Enter')
  const focal = cards.nth(2)
  await focal.getByText('Hạn, nhắc việc và thiết lập khác').click()
  await focal.getByLabel('Người duyệt được sửa').selectOption({ label: 'phần lời và số liệu' })
  await focal.getByLabel('Sửa xong thì').selectOption({ label: 'giữ các bước đã duyệt, ghi rõ chỗ sửa' })
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible()
  await isClean(page)

  await page.getByRole('link', { name: 'Tiếp: Kiểm tra' }).click()
  await expect(page.locator('.ladder__findings')).toContainText('“Lãnh đạo phường”')
  await expect(page.locator('.ladder__findings')).toContainText('Bước này chưa có người xử lý')
  await page.getByRole('link', { name: 'Công bố' }).click()
  await expect(page.getByText('chưa công bố được')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Công bố' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Các bước' }).click()
  await expect(cards.nth(2).getByLabel('Bước 3')).toHaveValue('Cơ quan đầu mối')
  await cards.last().getByLabel('Thêm vào Người duyệt').selectOption({ label: 'Lãnh đạo xã' })
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible()
  await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click()
  await expect(page.getByText('Không có lỗi. Quy trình công bố được.')).toBeVisible()
  await isClean(page)

  const people = (await ask(ADMIN, 'GET', '/api/users?limit=100')).docs as { id: string; email: string }[]
  const idOf = (email: string): string => people.find((one) => one.email === email)!.id
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  await ask(LEADER, 'POST', '/api/delegations', {
    principal: idOf(LEADER),
    substitute: idOf(HEADS[2]!.email),
    documentTypes: [],
    steps: [],
    unit: null,
    from: today,
    to: today,
    reason: 'Lãnh đạo đi công tác',
  })
  await page.getByRole('link', { name: 'Ai giữ việc' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Lãnh đạo phường' })).toContainText(
    'Ngô Văn Thay thay',
  )
  await isClean(page)

  await page.getByRole('link', { name: 'Thử', exact: true }).click()
  const someone = (name: string) => page.locator('.ladder__people > li').filter({ hasText: name })
  const say = page.locator('section [role=status]')
  await someone('Chuyên viên Phòng Văn hóa').getByRole('button', { name: 'Trình' }).click()
  await expect(say).toContainText('Đang ở bước “Trưởng phòng”')
  await expect(someone('Chuyên viên Phòng Văn hóa').getByRole('button', { name: 'Duyệt' })).toHaveCount(0)
  await someone('Lê Văn Trưởng').getByRole('button', { name: 'Duyệt' }).click()
  await expect(someone('Lê Văn Trưởng')).toContainText('đã duyệt')
  await someone('Phạm Thị Phó').getByRole('button', { name: 'Duyệt' }).click()
  await someone('Đầu mối').getByRole('button', { name: 'Duyệt' }).click()
  await expect(say).toContainText('Ngô Văn Thay')
  await someone('Ngô Văn Thay').getByRole('button', { name: 'Duyệt' }).click()
  await expect(say).toContainText('Đã duyệt xong mọi bước')
  await isClean(page)

  await page.getByRole('link', { name: 'Công bố' }).click()
  await page.getByLabel('Tôi đã đọc các thay đổi').check()
  await page.getByRole('button', { name: 'Công bố' }).click()
  await expect(page.locator('summary').filter({ hasText: 'Phiên bản 1' })).toBeVisible()
  await isClean(page)

  const [ladder] = (await ask(ADMIN, 'GET', '/api/workflows?where[name][equals]=Báo cáo đơn vị, bốn bước'))
    .docs
  const [plan] = (await ask(ADMIN, 'GET', '/api/plans?where[state][equals]=in_force')).docs
  await ask(ADMIN, 'PATCH', `/api/plans/${plan.id}`, { unitLadder: ladder.id })
  const periodKey = `adhoc-${today}-9`
  await ask(ADMIN, 'POST', '/api/reporting-periods', { plan: plan.id, periodKey, adhocDueOn: today })
  const [report] = (
    await ask(AUTHOR, 'GET', `/api/reports?where[level][equals]=unit&where[periodKey][equals]=${periodKey}`)
  ).docs
  const command = async (as: string, body: object) => {
    const { revision } = await ask(as, 'GET', `/api/reports/${report.id}/form`)
    return ask(as, 'POST', `/api/reports/${report.id}/commands`, { revision, ...body })
  }
  expect((await command(AUTHOR, { command: 'submit' })).step).toBe(ladder.steps[0].key)
  await approveAs(page, HEADS[0]!.email, report.id)
  await approveAs(page, HEADS[1]!.email, report.id)
  await correctAs(page, FOCAL, report.id, 'Đã sửa lời ở bước đầu mối.')
  expect((await command(FOCAL, { command: 'approve' })).step).toBe(ladder.steps[3].key)
  await approveAs(page, HEADS[2]!.email, report.id, async () => {
    await expect(page.locator('.prose').first()).toContainText('Người duyệt đã sửa: Đầu mối')
  })
  expect((await ask(AUTHOR, 'GET', `/api/reports/${report.id}`)).state).toBe('approved')
  await ask(ADMIN, 'PATCH', `/api/plans/${plan.id}`, { unitLadder: plan.unitLadder })
})
