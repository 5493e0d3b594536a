import { expect, test, type Page } from '@playwright/test'
import { keyboardOf } from './keyboard'
import { ask } from './server'

// A small commune: its focal officer also writes for the department, and the head of the office checks that.
const OFFICER = 'daumoi@loi-bac.demo'
const HEAD = 'vp@loi-bac.demo'
const FOCAL = OFFICER
const LEADER = 'lanhdao@loi-bac.demo'
const PROVINCE = 'so-khcn@lang-son.demo'

const openReport = async (as: string, level: 'unit' | 'commune'): Promise<string> => {
  const asked = `where[level][equals]=${level}&where[state][equals]=draft&sort=-periodEnd&limit=1`
  return (await ask(as, 'GET', `/api/reports?${asked}`)).docs[0].id
}

/** Logs in and goes from the list of work to a report. */
const openByKeyboard = async (page: Page, email: string, report: string) => {
  const keyboard = keyboardOf(page)
  await keyboard.logIn(email)
  await keyboard.enter(page.locator(`a[href="/bao-cao/${report}"]`))
  await expect(page.getByRole('link', { name: 'Nhật ký' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  return keyboard
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const saveButton = (page: Page) => page.locator('#luu')
const figure = (page: Page, row: RegExp) =>
  page.getByRole('group', { name: row }).getByRole('textbox').first()
const toDecision = (page: Page) => page.getByRole('link', { name: 'Tới phần quyết định' }).first()

/** The notice of what has been done; the focus is then where the page begins to speak. */
const done = async (page: Page, words: string) => {
  await expect(page.locator('.notice-done')).toContainText(words)
  await page.waitForLoadState('networkidle')
}

test.describe('a month by keyboard alone', () => {
  test.describe.configure({ mode: 'serial' })

  const [steering, online] = [/điều hành tại UBND xã/, /cung cấp trực tuyến/]
  let unitReport: string
  let communeReport: string

  test.beforeAll(async () => {
    unitReport = await openReport(OFFICER, 'unit')
    communeReport = await openReport(FOCAL, 'commune')
  })

  test('an officer types figures, mends what cannot be read, saves and submits', async ({ page }) => {
    const keyboard = await openByKeyboard(page, OFFICER, unitReport)
    await keyboard.tabTo(figure(page, steering))
    await keyboard.type('61,5')
    await keyboard.press('Enter')
    await expect(figure(page, online)).toBeFocused()
    await keyboard.type('tám mươi')
    await keyboard.enter(saveButton(page))

    const problems = page.locator('#chua-luu')
    await expect(problems).toBeFocused()
    await page.waitForLoadState('networkidle')
    await keyboard.enter(problems.getByRole('link', { name: online }), { within: 1 })
    await expect(figure(page, online)).toBeFocused()
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('80')
    await keyboard.press('ControlOrMeta+s')

    await expect(page.getByText(/Đã lưu lúc \d\d:\d\d/)).toBeVisible()
    await expect(figure(page, online)).toBeFocused()
    await expect(figure(page, online)).toHaveValue('80')
    await keyboard.enter(button(page, 'Lưu và trình'))
    await expect(page.locator('#con-thieu')).toBeFocused()
    await page.waitForLoadState('networkidle')
    await keyboard.enter(button(page, 'Vẫn trình'), { within: 1 })
    await done(page, 'Đã trình')
    expect(keyboard.presses()).toBeLessThanOrEqual(120)
  })

  test('whoever checks it returns exactly one row with its reason, and a refusal loses neither', async ({
    page,
  }) => {
    const keyboard = await openByKeyboard(page, HEAD, unitReport)
    const row = page.getByRole('row').filter({ hasText: online })
    await keyboard.tabTo(row.getByRole('checkbox'))
    await keyboard.press('Space')
    await keyboard.tabTo(row.getByRole('textbox'), { within: 1 })
    await keyboard.type('Chưa khớp Cổng dịch vụ công quốc gia')
    await keyboard.enter(row.getByRole('link', { name: 'Tới phần quyết định' }), { within: 1 })
    await keyboard.enter(button(page, 'Duyệt báo cáo'), { within: 1 })

    await expect(page.getByRole('main').getByRole('alert')).toContainText('Đang có 1 dòng được đánh dấu')
    await expect(page.locator('main')).toBeFocused()
    await page.waitForLoadState('networkidle')
    await expect(row.getByRole('checkbox')).toBeChecked()
    await keyboard.enter(toDecision(page), { within: 5 })
    await keyboard.tabTo(page.getByLabel('Lý do chung'), { within: 2 })
    await keyboard.type('Đề nghị rà soát lại')
    await keyboard.enter(button(page, 'Trả lại các dòng đã đánh dấu'), { within: 2 })
    await done(page, 'Đã trả lại')
    await expect(page.getByText('Đã trả lại:')).toHaveCount(1)
    await expect(row).toContainText('Đã trả lại: Chưa khớp Cổng dịch vụ công quốc gia')
    expect(keyboard.presses()).toBeLessThanOrEqual(60)
  })

  test('the officer mends the row that came back, submits again and logs out', async ({ page }) => {
    const keyboard = await openByKeyboard(page, OFFICER, unitReport)
    await keyboard.tabTo(figure(page, online))
    await keyboard.type('82,5')
    await keyboard.enter(button(page, 'Lưu và trình'), { within: 20 })
    await expect(page.locator('#con-thieu')).toBeFocused()
    await page.waitForLoadState('networkidle')
    await keyboard.enter(button(page, 'Vẫn trình'), { within: 1 })
    await done(page, 'Đã trình')

    await keyboard.enter(page.locator('.person-menu > summary'), { within: 1, key: 'Shift+Tab' })
    await keyboard.enter(button(page, 'Đăng xuất'), { within: 8 })
    await expect(page.getByText('Đã đăng xuất.')).toBeVisible()
    expect(keyboard.presses()).toBeLessThanOrEqual(60)
  })

  test('whoever checks it approves', async ({ page }) => {
    const keyboard = await openByKeyboard(page, HEAD, unitReport)
    await keyboard.enter(toDecision(page))
    await keyboard.enter(button(page, 'Duyệt báo cáo'), { within: 1 })
    await done(page, 'Đã duyệt')
    expect(keyboard.presses()).toBeLessThanOrEqual(45)
  })

  test('the focal office puts the report of the commune together and submits it', async ({ page }) => {
    const keyboard = await openByKeyboard(page, FOCAL, communeReport)
    await keyboard.enter(button(page, 'Tổng hợp'))
    await done(page, 'Đã tổng hợp')
    await expect(figure(page, online)).toHaveValue('82,5')
    await keyboard.enter(page.getByRole('link', { name: 'Tới nút Lưu' }), { within: 8 })
    await expect(saveButton(page)).toBeFocused()
    await keyboard.enter(button(page, 'Lưu và trình'), { within: 1 })
    await expect(page.locator('#con-thieu')).toBeFocused()
    await page.waitForLoadState('networkidle')
    await keyboard.enter(button(page, 'Vẫn trình'), { within: 1 })
    await done(page, 'Đã trình')
    expect(keyboard.presses()).toBeLessThanOrEqual(60)
  })

  test('the leader approves', async ({ page }) => {
    const keyboard = await openByKeyboard(page, LEADER, communeReport)
    await keyboard.enter(toDecision(page))
    await keyboard.enter(button(page, 'Duyệt báo cáo'), { within: 1 })
    await done(page, 'Đã duyệt')
    expect(keyboard.presses()).toBeLessThanOrEqual(45)
  })

  test('the office enters number and date', async ({ page }) => {
    const keyboard = await openByKeyboard(page, FOCAL, communeReport)
    await keyboard.tabTo(page.getByRole('textbox', { name: 'Số, ký hiệu', exact: true }))
    await keyboard.type('57/BC-UBND')
    const date = page.getByRole('textbox', { name: 'Ngày ban hành' })
    const today = await date.inputValue()
    await keyboard.tabTo(date, { within: 1 })
    await keyboard.type('01/01/2020')
    await keyboard.enter(button(page, 'Ghi số, ngày ban hành'), { within: 2 })
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Ngày ban hành không được trước ngày lãnh đạo duyệt',
    )
    await expect(page.locator('main')).toBeFocused()
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('textbox', { name: 'Số, ký hiệu', exact: true })).toHaveValue('57/BC-UBND')
    await keyboard.tabTo(date, { within: 9 })
    await keyboard.type(today)
    await keyboard.enter(button(page, 'Ghi số, ngày ban hành'), { within: 2 })
    await done(page, 'Đã ghi số')
    await expect(page.getByText('57/BC-UBND')).toBeVisible()
    expect(keyboard.presses()).toBeLessThanOrEqual(60)
  })

  test('the province accepts', async ({ page }) => {
    const keyboard = await openByKeyboard(page, PROVINCE, communeReport)
    await keyboard.enter(toDecision(page))
    await keyboard.enter(button(page, 'Tiếp nhận báo cáo'), { within: 1 })
    await done(page, 'Đã tiếp nhận')
    expect(keyboard.presses()).toBeLessThanOrEqual(45)
  })
})

test('the focal office of a large commune waives a unit by keyboard alone', async ({ page }) => {
  const focal = 'daumoi@tieu-can.demo'
  const keyboard = await openByKeyboard(page, focal, await openReport(focal, 'commune'))
  const unit = page.getByRole('row').filter({ hasText: 'Ủy ban Kiểm tra' })
  await keyboard.enter(unit.locator('summary'))
  await keyboard.tabTo(unit.getByLabel('Lý do miễn'), { within: 1 })
  await keyboard.type('Cán bộ phụ trách đang điều trị')
  await keyboard.enter(button(page, 'Miễn trong kỳ này'), { within: 1 })
  await done(page, 'Đã miễn báo cáo')
  await expect(unit).toContainText('Lý do miễn: Cán bộ phụ trách đang điều trị')
  expect(keyboard.presses()).toBeLessThanOrEqual(60)
})
