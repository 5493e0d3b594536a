import { expect, test, type Page } from '@playwright/test'
import { ask, logIn, url } from './server'

const FOCAL = 'daumoi@sang-moc.demo'
const LEADER = 'lanhdao@sang-moc.demo'
const PROVINCE = 'so-khcn@thai-nguyen.demo'
const CENTRE = 'ttpvhcc@sang-moc.demo'
const OTHERS = ['kt', 'ubnd', 'vp'].map((unit) => `${unit}@sang-moc.demo`)

type Row = { id: string; target: { kind: string } }

const openReport = async (as: string, level: 'unit' | 'commune'): Promise<string> => {
  const asked = `where[level][equals]=${level}&where[state][in]=draft,returned,submitted&sort=-periodEnd&limit=1`
  return (await ask(as, 'GET', `/api/reports?${asked}`)).docs[0].id
}

const form = (as: string, id: string) => ask(as, 'GET', `/api/reports/${id}/form`)

const command = async (as: string, id: string, body: Record<string, unknown>) =>
  ask(as, 'POST', `/api/reports/${id}/commands`, { revision: (await form(as, id)).revision, ...body })

const enter = async (
  as: string,
  id: string,
  rows: (row: Row, index: number) => boolean = () => true,
  value = 97.5,
) => {
  const { revision, indicators, tasks } = await form(as, id)
  await ask(as, 'PUT', `/api/reports/${id}/entries`, {
    revision,
    values: (indicators as Row[]).filter(rows).map((row) => ({ indicator: row.id, value })),
    tasks: (tasks as Row[]).filter(rows).map((row) => ({ task: row.id, status: 'in_progress' })),
  })
}

/** Opens a report's page as somebody, each in a browser of their own. */
const open = async (page: Page, email: string, path: string) => {
  await page.context().clearCookies()
  await logIn({ page, email })
  await page.goto(url(path))
}

const done = (page: Page, words: string) => expect(page.locator('.notice-done')).toContainText(words)

test.describe('a month without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test.describe.configure({ mode: 'serial' })

  let unitReport: string
  let communeReport: string

  test.beforeAll(async () => {
    unitReport = await openReport(CENTRE, 'unit')
    communeReport = await openReport(FOCAL, 'commune')
    await enter(CENTRE, unitReport)
    await command(CENTRE, unitReport, { command: 'submit' })
  })

  test('the focal office reads a report and returns exactly two rows, each with its reason', async ({
    page,
  }) => {
    await open(page, FOCAL, `/bao-cao/${unitReport}`)
    await expect(page.getByRole('listitem').filter({ hasText: 'Cơ quan đầu mối' })).toContainText(
      /Đang chờ\s*Đầu mối xã Sảng Mộc/,
    )
    const rows = page.getByRole('table', { name: 'Chỉ tiêu' }).locator('tbody tr[id]')
    await expect(rows).toHaveCount(8)
    await expect(rows.first()).toContainText('97,5%')
    await rows.nth(0).getByRole('checkbox').check()
    await rows.nth(0).getByRole('textbox').fill('Chưa khớp hệ thống thông tin giải quyết thủ tục hành chính')
    await rows.nth(2).getByRole('checkbox').check()
    await page.getByLabel('Lý do chung').fill('Đề nghị rà soát lại')
    await page.getByRole('button', { name: 'Trả lại các dòng đã đánh dấu' }).click()
    await done(page, 'Đã trả lại')
    await expect(rows.nth(0)).toContainText('Đã trả lại: Chưa khớp hệ thống')
    await expect(rows.nth(2)).toContainText('Đã trả lại: Đề nghị rà soát lại')
    await expect(page.getByText('Đã trả lại:')).toHaveCount(2)
  })

  test('the officer finds who returned which rows and why', async ({ page }) => {
    await open(page, CENTRE, `/bao-cao/${unitReport}/nhat-ky`)
    const returned = page.locator('.event-return')
    await expect(returned).toContainText('Đầu mối xã Sảng Mộc')
    await expect(returned).toContainText('Lý do: Đề nghị rà soát lại')
    await expect(returned.locator('.event-rows li')).toHaveCount(2)
    await expect(returned).toContainText(/\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/)
  })

  test('the focal office then sees only what changed, and no decision is lost or taken by mistake', async ({
    page,
  }) => {
    const [first] = (await form(CENTRE, unitReport)).indicators as Row[]
    await enter(CENTRE, unitReport, (row) => row.id === first!.id, 98.25)
    await command(CENTRE, unitReport, { command: 'submit' })
    await open(page, FOCAL, `/bao-cao/${unitReport}`)
    await page.getByRole('link', { name: 'Chỉ phần thay đổi so với lần trình trước (1)' }).click()
    const rows = page.getByRole('table', { name: 'Chỉ tiêu' }).locator('tbody tr[id]')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Thay đổi: trước: 97,5% → nay: 98,25%')

    await page.getByLabel('Lý do chung').fill('Còn một dòng chưa rõ')
    await page.getByRole('button', { name: 'Trả lại các dòng đã đánh dấu' }).click()
    await expect(page.getByRole('alert')).toContainText('Chưa đánh dấu dòng nào')
    await expect(page.getByLabel('Lý do chung')).toHaveValue('Còn một dòng chưa rõ')

    await rows.first().getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Duyệt báo cáo' }).click()
    await expect(page.getByRole('alert')).toContainText('Đang có 1 dòng được đánh dấu')
    await rows.first().getByRole('checkbox').uncheck()
    await page.getByRole('button', { name: 'Duyệt báo cáo' }).click()
    await done(page, 'Đã duyệt')
  })

  test('who decides on an older version is told what has changed since', async ({ page }) => {
    const [author] = OTHERS
    const id = await openReport(author!, 'unit')
    await enter(author!, id)
    await command(author!, id, { command: 'submit' })
    await open(page, FOCAL, `/bao-cao/${id}`)
    await command(author!, id, { command: 'withdraw' })
    await enter(author!, id, (_row, index) => index === 0)
    await command(author!, id, { command: 'submit' })
    await page.getByLabel('Lý do chung').fill('Số này chưa đúng')
    await page.getByRole('button', { name: 'Trả lại cả báo cáo' }).click()
    await expect(page.getByRole('alert')).toContainText('Nội dung đã thay đổi sau khi được mở')
    const happened = page.getByRole('region', { name: 'Những thay đổi từ khi anh/chị mở báo cáo' })
    await expect(happened).toContainText('Rút lại: Chuyên viên Phòng Kinh tế')
    await expect(happened).toContainText('sửa lúc')
    await expect(page.getByLabel('Lý do chung')).toHaveValue('Số này chưa đúng')
    await page.getByRole('button', { name: 'Duyệt báo cáo' }).click()
    await done(page, 'Đã duyệt')
  })

  test('the focal office consolidates, and waives the unit that did not report', async ({ page }) => {
    for (const author of OTHERS.slice(1)) {
      const id = await openReport(author, 'unit')
      await enter(author, id)
      await command(author, id, { command: 'submit' })
      await command(FOCAL, id, { command: 'approve' })
    }
    await open(page, FOCAL, `/bao-cao/${communeReport}`)
    const units = page.getByRole('table', { name: /^Báo cáo đơn vị/ })
    await expect(units.getByText('Đã duyệt')).toHaveCount(4)
    await expect(page.getByText('Còn 1 trong 5 báo cáo đơn vị chưa được duyệt')).toBeVisible()
    const missing = units.getByRole('row').filter({ hasText: 'Phòng Văn hóa' })
    await missing.getByText('Miễn báo cáo').click()
    await missing.getByLabel('Lý do miễn').fill('Cán bộ phụ trách đang điều trị')
    await missing.getByRole('button', { name: 'Miễn trong kỳ này' }).click()
    await done(page, 'Đã miễn báo cáo')
    await expect(missing).toContainText('Lý do miễn: Cán bộ phụ trách đang điều trị')
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click()
    await done(page, 'Đã tổng hợp')
    await expect(page.getByText('Chưa trình được')).toHaveCount(0)
    await command(FOCAL, communeReport, { command: 'submit' })
  })

  test('the leader approves, the focal office enters number and date, the province accepts', async ({
    page,
  }) => {
    await open(page, LEADER, `/bao-cao/${communeReport}`)
    await page.getByRole('button', { name: 'Duyệt báo cáo' }).click()
    await done(page, 'Đã duyệt')

    await open(page, FOCAL, `/bao-cao/${communeReport}`)
    await page.getByRole('textbox', { name: 'Số, ký hiệu', exact: true }).fill('31/BC-UBND')
    const today = await page.getByRole('textbox', { name: 'Ngày ban hành' }).inputValue()
    await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('01/01/2020')
    await page.getByRole('button', { name: 'Ghi số, ngày ban hành' }).click()
    await expect(page.getByRole('alert')).toContainText(/lãnh đạo duyệt \(\d{2}\/\d{2}\/\d{4}\)/)
    await expect(page.getByRole('textbox', { name: 'Số, ký hiệu', exact: true })).toHaveValue('31/BC-UBND')
    await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill(today)
    await page.getByRole('button', { name: 'Ghi số, ngày ban hành' }).click()
    await done(page, 'Đã ghi số')
    await expect(page.getByText('31/BC-UBND')).toBeVisible()

    await open(page, PROVINCE, `/bao-cao/${communeReport}`)
    await page.getByRole('button', { name: 'Tiếp nhận báo cáo' }).click()
    await done(page, 'Đã tiếp nhận')
  })

  test('the history tells the whole month and is verified', async ({ page }) => {
    await open(page, PROVINCE, `/bao-cao/${communeReport}/nhat-ky`)
    await expect(page.getByText('Đã kiểm chứng: nhật ký nguyên vẹn, không bị sửa')).toBeVisible()
    const told = await page.locator('.event-what').allTextContents()
    expect(told.map((text) => text.split(' · ')[0])).toEqual([
      'Miễn báo cáo',
      'Trình',
      'Duyệt',
      'Ban hành',
      'Tiếp nhận',
    ])
    await expect(page.locator('.event-issue')).toContainText('Số 31/BC-UBND, ngày')
  })
})

test('the Enter key decides nothing', async ({ page }) => {
  const author = 'vhxh@loc-ninh.demo'
  const id = await openReport(author, 'unit')
  await enter(author, id, (row) => !['boolean', 'text'].includes(row.target?.kind))
  await command(author, id, { command: 'submit' })
  await open(page, 'daumoi@loc-ninh.demo', `/bao-cao/${id}`)
  await page.getByLabel('Lý do chung').fill('Còn phải xem')
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Chưa thực hiện gì')
  await expect(page.getByLabel('Lý do chung')).toHaveValue('Còn phải xem')
  expect((await form(author, id)).report.state).toBe('submitted')
  await command(author, id, { command: 'withdraw' })
})
