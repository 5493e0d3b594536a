import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { ask, logIn, sessionOf, url } from './server'

const OFFICER = 'du@tieu-can.demo'

const KEPT = /Giữ nguyên từ tháng \d+\/\d{4}/

const figures = (page: Page) => page.locator('.entry-now input[type=text]')
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).last()
const mark = (page: Page) => page.locator('#da-luu')

/** Lengths of periods as their keys say them; the quarter of the officer is there to be written over. */
const LENGTHS = { month: /^\d{4}-\d{2}$/, quarter: /-Q\d$/ }

/** A unit's report that is still to be written, opened by who is logged in already. */
const openReport = async (page: Page, email = OFFICER, length: keyof typeof LENGTHS = 'quarter') => {
  const drafts = '/api/reports?where[level][equals]=unit&where[state][equals]=draft&sort=-periodEnd&limit=20'
  const docs = (await ask(email, 'GET', drafts)).docs.filter(({ periodKey }: { periodKey: string }) =>
    LENGTHS[length].test(periodKey),
  )
  await page.context().addCookies([await sessionOf(email)])
  await page.goto(url(`/bao-cao/${docs[0].id}`), { waitUntil: 'networkidle' })
  return docs[0].id as string
}

/** Pastes as a spreadsheet's copy would, into what has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', copied)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement!.dispatchEvent(event)
  }, text)

/** The line stays broken to the last: a browser ends what Playwright told it of the line a moment before the page. */
const closeWithoutAsking = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('offline'))
  })
  await page.close({ runBeforeUnload: false })
}

test('a month of twelve figures that have not changed is reported in three taps after log-in', async ({
  page,
}) => {
  await logIn({ page, email: OFFICER })
  let taps = 0
  const tap = async (name: string | RegExp, role: 'link' | 'button') => {
    taps += 1
    await page.getByRole(role, { name }).first().click()
  }
  await tap(/Tháng \d+\/\d{4}/, 'link')
  await expect(page.locator('.entry-row')).toHaveCount(12)
  await page.waitForLoadState('networkidle')
  await tap('Giữ nguyên các dòng còn trống', 'button')
  await expect(page.getByText(KEPT)).toHaveCount(12)
  await tap('Lưu và trình', 'button')
  await expect(page.locator('.notice-done')).toContainText('Đã trình')
  await expect(page.getByText(KEPT)).toHaveCount(12)
  expect(taps).toBeLessThan(10)
  expect(taps).toBe(3)
})

test('a return of two rows of twelve reopens exactly these two', async ({ page }) => {
  const focal = 'daumoi@tieu-can.demo'
  const sent = '/api/reports?where[level][equals]=unit&where[state][equals]=submitted&limit=20'
  const { docs } = await ask(OFFICER, 'GET', sent)
  const report = docs.find(({ periodKey }: { periodKey: string }) => LENGTHS.month.test(periodKey)).id
  const { revision, indicators } = await ask(focal, 'GET', `/api/reports/${report}/form`)
  const rows = [indicators[2], indicators[7]].map(({ id }: { id: string }) => ({
    kind: 'indicator',
    id,
    reason: 'Số liệu chưa khớp với sổ theo dõi',
  }))
  const returned = { command: 'return', reason: 'Rà lại hai dòng', revision, rows }
  await ask(focal, 'POST', `/api/reports/${report}/commands`, returned)

  await page.context().addCookies([await sessionOf(OFFICER)])
  await page.goto(url(`/bao-cao/${report}`))
  await expect(page.locator('.entry-row')).toHaveCount(12)
  await expect(page.locator('.entry-row:has(.entry-closed)')).toHaveCount(10)
  for (const { id } of rows)
    await expect(page.locator(`[id="v.${id}"]`)).toContainText('Số liệu chưa khớp với sổ theo dõi')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one tap keeps a row’s figure and saves the form, another keeps all rows that are empty', async ({
    page,
  }) => {
    await openReport(page, 'vpdu@tieu-can.demo', 'month')
    await page.getByRole('button', { name: 'Không thay đổi' }).first().click()
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
    await expect(page.getByText(KEPT)).toHaveCount(1)
    await page.getByRole('button', { name: 'Giữ nguyên các dòng còn trống' }).click()
    await expect(page.getByText(KEPT)).toHaveCount(3)
  })
})

test.describe('on a line that breaks', () => {
  const offline = async (context: BrowserContext, page: Page, figure: string) => {
    await context.setOffline(true)
    await figures(page).nth(0).fill(figure)
    await expect(mark(page)).toHaveText('Chưa lưu – giữ trên máy này')
    await save(page).click()
    await expect(mark(page)).toHaveText('Chưa gửi được – giữ trên máy này')
  }

  test('what was typed stays, and is sent by itself once there is a line', async ({ page, context }) => {
    await openReport(page)
    await offline(context, page, '41,5')
    await figures(page).nth(1).fill('42,5')
    await context.setOffline(false)
    await page.waitForURL(/xong=saved/)
    await expect(mark(page)).toHaveText(/Đã lưu lúc \d\d:\d\d/)
    await expect(figures(page).nth(0)).toHaveValue('41,5')
    await expect(figures(page).nth(1)).toHaveValue('42,5')
  })

  test('it is offered back after the tab was closed, and only to who typed it', async ({ page, context }) => {
    const id = await openReport(page)
    await offline(context, page, '43,5')
    await closeWithoutAsking(page)
    await context.setOffline(false)

    const other = await context.newPage()
    await other.context().clearCookies()
    await other.context().addCookies([await sessionOf('daumoi@tieu-can.demo')])
    await other.goto(url(`/bao-cao/${id}`), { waitUntil: 'networkidle' })
    await expect(other.getByText('trên máy này chưa được lưu')).toHaveCount(0)

    const again = await context.newPage()
    await openReport(again)
    await expect(figures(again).nth(0)).not.toHaveValue('43,5')
    await again.getByRole('button', { name: 'Điền lại' }).click()
    await expect(figures(again).nth(0)).toHaveValue('43,5')
    await save(again).click()
    await again.waitForURL(/xong=saved/)
    await expect(figures(again).nth(0)).toHaveValue('43,5')
    await expect(again.getByRole('button', { name: 'Điền lại' })).toBeHidden()
  })

  test('a report that moved on meanwhile asks which version stays', async ({ page, context }, {
    repeatEachIndex,
  }) => {
    // Other figures each time: what is typed over with itself has not moved on.
    const [mine, theirs] = [`${44 + repeatEachIndex},5`, 12 + repeatEachIndex]
    const id = await openReport(page)
    await offline(context, page, mine)
    await closeWithoutAsking(page)
    await context.setOffline(false)
    const form = await ask(OFFICER, 'GET', `/api/reports/${id}/form`)
    const row = form.indicators.find((one: any) => one.target.kind === 'percent')
    await ask(OFFICER, 'PUT', `/api/reports/${id}/entries`, {
      revision: form.revision,
      values: [{ indicator: row.id, value: theirs }],
    })
    const again = await context.newPage()
    await openReport(again)
    await again.getByRole('button', { name: 'Gửi phần này' }).click()
    const choice = again.getByRole('group', { name: /giữ bản nào/ })
    await expect(choice).toContainText(mine)
    await choice.getByLabel(/Bản của tôi/).check()
    await save(again).click()
    await again.waitForURL(/xong=saved/)
    await expect(figures(again).nth(0)).toHaveValue(mine)
  })

  test('whoever logs out leaves nothing behind', async ({ page }) => {
    await openReport(page)
    await figures(page).nth(0).fill('45,5')
    await expect(mark(page)).toHaveText('Chưa lưu – giữ trên máy này')
    page.on('dialog', (dialog) => dialog.accept())
    await page.locator('.person-menu summary').click()
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await expect(page.getByLabel('Mật khẩu')).toBeVisible()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })
})

test('what one person typed is not sent in the name of another who has logged in since', async ({ page }) => {
  const id = await openReport(page)
  const { revision } = await ask(OFFICER, 'GET', `/api/reports/${id}/form`)
  await figures(page).nth(0).fill('46,5')
  await page.context().addCookies([await sessionOf('ubnd@tieu-can.demo')])
  await save(page).click()
  await expect(page.getByText('trên máy này người khác vừa đăng nhập')).toBeVisible()
  await expect(figures(page).nth(0)).toHaveValue('46,5')
  await page.context().addCookies([await sessionOf(OFFICER)])
  await save(page).click()
  await page.waitForURL(/xong=saved/)
  expect((await ask(OFFICER, 'GET', `/api/reports/${id}/form`)).revision).toBe(revision + 1)
})

test.describe('as in a spreadsheet', () => {
  test('a pasted column fills the fields downwards, says how many, and can be undone', async ({ page }) => {
    await openReport(page)
    const before = await figures(page).nth(2).inputValue()
    await figures(page).nth(1).focus()
    await paste(page, '51,5\r\n52,5\r\n\r\n')
    await expect(figures(page).nth(1)).toHaveValue('51,5')
    await expect(figures(page).nth(2)).toHaveValue('52,5')
    await expect(page.getByText('Đã điền 2 ô.')).toBeVisible()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(figures(page).nth(2)).toHaveValue(before)
    await figures(page).nth(0).focus()
    await paste(page, `${'7\n'.repeat(40)}8`)
    await expect(page.getByText(/\d+ ô không có chỗ để điền/)).toBeVisible()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
  })

  test('Enter and the arrows go down and up the column, and leave texts and choices alone', async ({
    page,
  }) => {
    await openReport(page)
    const [first, second] = [figures(page).nth(1), figures(page).nth(2)]
    await first.focus()
    await page.keyboard.press('ArrowDown')
    await expect(second).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(first).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(second).toBeFocused()
    await page.keyboard.press('Control+ArrowUp')
    await expect(second).toBeFocused()
    await figures(page).nth(0).focus()
    for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown')
    await expect(first).toBeFocused()
    await expect(page.getByRole('radio', { checked: true, name: 'Để trống' }).first()).toBeChecked()
    const prose = page.getByLabel('Kết quả nổi bật')
    await prose.fill('một\nhai')
    await page.keyboard.press('ArrowUp')
    await expect(prose).toBeFocused()
  })
})
