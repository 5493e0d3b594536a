import { expect, test, type Page } from '@playwright/test'
import { ask, logIn, url } from './server'

const field = (page: Page, row: RegExp) => page.getByRole('group', { name: row }).getByRole('textbox').first()
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).last().click()
const submit = (page: Page) => page.getByRole('button', { name: 'Lưu và trình' }).click()

/** Opens the report of the latest month that somebody is to write. */
const openReport = async (page: Page, email: string) => {
  const latest = '/api/reports?where[level][equals]=unit&sort=-periodEnd&limit=1'
  const { docs } = await ask(email, 'GET', latest)
  await logIn({ page, email })
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
  await page.goto(url(`/bao-cao/${docs[0].id}`))
  await expect(page.getByRole('button', { name: 'Lưu và trình' })).toBeVisible()
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test.describe('without JavaScript, an officer', () => {
  test.use({ javaScriptEnabled: false })
  const officer = 'kt@loc-quang.demo'
  const [spending, access, economy] = [/Tỷ lệ chi ngân sách/, /dân số trưởng thành/, /Quy mô kinh tế số/]

  test('fills in the month, mends what cannot be read, adds evidence and submits', async ({ page }) => {
    await openReport(page, officer)
    await expect(page.getByRole('group', { name: access })).toContainText('từ 90% trở lên')

    await field(page, spending).fill('2,15')
    await field(page, access).fill('sáu mươi')
    await page.getByLabel('Kết quả nổi bật').fill('Đã hoàn thành\nhai việc')
    await save(page)
    const problems = page.locator('#chua-luu')
    await expect(problems).toContainText('1 chỗ cần sửa')
    await expect(field(page, access)).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, access)).toHaveAccessibleDescription(/Không đọc được số “sáu mươi”/)
    await expect(field(page, access)).toHaveValue('sáu mươi')
    await expect(field(page, spending)).toHaveValue('2,15')
    await expect(page.getByLabel('Kết quả nổi bật')).toHaveValue('Đã hoàn thành\nhai việc')
    await problems.getByRole('link', { name: access }).click()
    await expect(field(page, access)).toBeInViewport()

    await field(page, access).fill('61,25 %')
    await save(page)
    await expect(page.getByText(/Đã lưu lúc \d\d:\d\d/)).toBeVisible()
    await expect(problems).toHaveCount(0)
    await expect(field(page, access)).toHaveValue('61,25')

    const row = page.getByRole('group', { name: access })
    await row.getByText('Ghi chú, minh chứng').click()
    await row.getByLabel('Ghi chú').fill('Theo số liệu của sở')
    await row.getByRole('button', { name: 'Thêm tệp' }).click()
    await page
      .getByLabel('Chọn tệp')
      .setInputFiles({ name: 'bang.svg', mimeType: 'image/svg+xml', buffer: PNG })
    await page.getByRole('button', { name: 'Gửi tệp' }).click()
    await expect(page.getByRole('alert')).toContainText('Loại tệp này không nhận được')
    await page.getByLabel('Chọn tệp').setInputFiles({ name: 'bang.png', mimeType: 'image/png', buffer: PNG })
    await page.getByRole('button', { name: 'Gửi tệp' }).click()
    await expect(row.getByRole('link', { name: /bang.*\.png/ })).toBeVisible()
    await expect(row.getByLabel('Ghi chú')).toHaveValue('Theo số liệu của sở')

    await submit(page)
    const missing = page.locator('#con-thieu')
    await expect(missing).toContainText('Đã lưu, nhưng chưa trình.')
    await expect(missing.getByRole('link', { name: economy })).toBeVisible()
    await expect(missing.getByRole('link', { name: access })).toHaveCount(0)
    await missing.getByRole('button', { name: 'Vẫn trình' }).click()
    await expect(page.locator('.notice-done')).toContainText('Đã trình')
    await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toHaveCount(0)
  })
})

test.describe('with JavaScript, an officer', () => {
  const officer = 'congan@loc-quang.demo'
  const [accounts, identified, secured] = [
    /tài khoản định danh/,
    /được định danh số/,
    /phê duyệt và triển khai/,
  ]

  test('who saves the same rows in two tabs chooses which version stays', async ({ page, context }) => {
    await openReport(page, officer)
    const other = await context.newPage()
    await other.goto(page.url())
    await field(other, accounts).fill('70')
    await field(other, identified).fill('55')
    await save(other)
    await expect(other.getByText(/Đã lưu lúc/)).toBeVisible()

    await field(page, accounts).fill('71,5')
    await field(page, secured).fill('33')
    await save(page)
    await expect(page.locator('#chua-luu')).toContainText('1 dòng cả hai bên cùng sửa')
    await expect(field(page, identified)).toHaveValue('55')
    await expect(field(page, secured)).toHaveValue('33')
    const choice = page.getByRole('group', { name: /giữ bản nào/ })
    await expect(choice).toHaveCount(1)
    await expect(choice.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(choice.getByLabel(/Bản của tôi/)).toBeVisible()
    await expect(choice).toContainText('70')
    const answered = page.waitForEvent('load')
    await save(page)
    await answered
    await expect(page.locator('#chua-luu')).toContainText('Hãy chọn giữ bản nào')
    await choice.getByLabel(/Bản của tôi/).check()
    await save(page)
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
    await expect(page.locator('#chua-luu')).toHaveCount(0)
    await expect(field(page, accounts)).toHaveValue('71,5')
    await expect(field(page, identified)).toHaveValue('55')
    await expect(field(page, secured)).toHaveValue('33')
    await other.close()
  })

  test('may give up what could not be saved', async ({ page }) => {
    await openReport(page, officer)
    await field(page, accounts).fill('chưa rõ')
    await save(page)
    await page.getByRole('button', { name: 'Bỏ những gì vừa nhập' }).click()
    await expect(page.getByRole('status').first()).toContainText('Đã bỏ phần chưa lưu')
    await expect(field(page, accounts)).not.toHaveValue('chưa rõ')
  })

  test('loses nothing when the line breaks, and sends again', async ({ page }) => {
    await openReport(page, officer)
    await page.route('**/luu', (route) => route.abort())
    await field(page, accounts).fill('72')
    await save(page)
    await expect(page.getByText('Chưa gửi được: mất kết nối')).toBeVisible()
    await expect(field(page, accounts)).toHaveValue('72')
    await page.unroute('**/luu')
    await save(page)
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
    await expect(field(page, accounts)).toHaveValue('72')
  })

  test('stays at the same place of the page after saving', async ({ page }) => {
    await openReport(page, officer)
    await field(page, secured).fill('34')
    await field(page, secured).scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    expect(before).toBeGreaterThan(0)
    await save(page)
    await page.waitForURL(/xong=saved/)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
  })

  test('adds a file with its progress, may cancel it, and is told why one is not taken', async ({ page }) => {
    await openReport(page, officer)
    const row = page.getByRole('group', { name: accounts })
    await row.getByText('Ghi chú, minh chứng').click()
    const choose = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
      const chooser = page.waitForEvent('filechooser')
      await row.getByRole('button', { name: 'Thêm tệp' }).click()
      await (await chooser).setFiles(file)
    }
    await choose({ name: 'to.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20_000_001, 1) })
    await expect(row.getByRole('status')).toContainText('Tệp quá 20 MB')
    await choose({ name: 'ma.html', mimeType: 'text/html', buffer: Buffer.from('<p>') })
    await expect(row.getByRole('status')).toContainText('Loại tệp này không nhận được')
    await choose({ name: 'gia.pdf', mimeType: 'application/pdf', buffer: Buffer.from('không phải PDF') })
    await expect(row.getByRole('status')).toContainText('Không nhận được tệp này')

    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/gui', async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    await choose({ name: 'anh.png', mimeType: 'image/png', buffer: PNG })
    await expect(row.getByRole('progressbar', { name: 'Đang tải lên' })).toBeVisible()
    await row.getByRole('button', { name: 'Hủy' }).click()
    await expect(row.getByRole('status')).toContainText('Đã hủy')
    release()
    await page.unroute('**/gui')
    await choose({ name: 'anh chụp.png', mimeType: 'image/png', buffer: PNG })
    const link = row.getByRole('link', { name: /anh.*\.png/ })
    await expect(link).toBeVisible()
    const bytes = await link.evaluate(async (one: HTMLAnchorElement) => {
      const answer = await fetch(one.href)
      return [answer.status, (await answer.arrayBuffer()).byteLength]
    })
    expect(bytes).toEqual([200, PNG.length])
    await page.reload()
    await expect(row.getByRole('link', { name: /anh.*\.png/ })).toBeVisible()
  })

  test('goes from field to field by Enter and saves by keyboard alone', async ({ page }) => {
    await openReport(page, officer)
    await field(page, accounts).focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('73')
    await page.keyboard.press('Enter')
    for (
      let stops = 0;
      stops < 3 && !(await field(page, identified).evaluate((one) => one === document.activeElement));
      stops += 1
    )
      await page.keyboard.press('Tab')
    await expect(field(page, identified)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('56')
    await page.getByRole('button', { name: 'Lưu', exact: true }).last().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/xong=saved/)
    await expect(field(page, accounts)).toHaveValue('73')
    await expect(field(page, identified)).toHaveValue('56')
  })

  test('is asked before leaving entries that were not sent', async ({ page }) => {
    await openReport(page, officer)
    await field(page, accounts).fill('74')
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => void setTimeout(() => window.location.assign('/'), 0))
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await expect(field(page, accounts)).toHaveValue('74')
  })
})

test('of a report that came back only the returned rows can be changed, each with its reason', async ({
  page,
}) => {
  const [officer, focal] = ['ttpvhcc@loc-quang.demo', 'daumoi@loc-quang.demo']
  await openReport(page, officer)
  const path = `/api/reports/${page.url().split('/').at(-1)}`
  const { revision, indicators } = await ask(officer, 'GET', `${path}/form`)
  const sent = await ask(officer, 'POST', `${path}/commands`, { command: 'submit', revision })
  const row = { kind: 'indicator', id: indicators[1].id, reason: 'Thiếu số liệu hai thôn' }
  const reason = 'Chưa khớp với báo cáo của sở'
  const back = { command: 'return', revision: sent.revision, reason, rows: [row] }
  await ask(focal, 'POST', `${path}/commands`, back)
  await page.reload()
  await expect(page.getByText(reason)).toBeVisible()
  await expect(page.locator('.entry-grid input[type=text]')).toHaveCount(1)
  const open = page.getByRole('group').filter({ hasText: row.reason })
  await open.getByRole('textbox').first().fill('88,5')
  await submit(page)
  await page.getByRole('button', { name: 'Vẫn trình' }).click()
  await expect(page.getByText('Đã trình.')).toBeVisible()
})

test('a form that is sent twice acts once', async ({ page }) => {
  const officer = 'vp@loc-quang.demo'
  await openReport(page, officer)
  const id = page.url().split('/').at(-1)
  const revision = async () => (await ask(officer, 'GET', `/api/reports/${id}/form`)).revision as number
  const before = await revision()
  await page.getByLabel('Kết quả nổi bật').fill('Gửi hai lần')
  const answers = await page.locator('form.entry').evaluate(async (form: HTMLFormElement) => {
    const body = new URLSearchParams(new FormData(form) as never)
    const send = () => fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
    return Promise.all((await Promise.all([send(), send()])).map((answer) => answer.json()))
  })
  expect(answers[0].to).toContain('xong=saved')
  expect(answers[1]).toEqual(answers[0])
  expect(await revision()).toBe(before + 1)
})

test('what was typed into a report that was submitted meanwhile can still be read', async ({
  page,
  context,
}) => {
  const officer = 'bchqs@loc-quang.demo'
  await openReport(page, officer)
  const other = await context.newPage()
  await other.goto(page.url())
  await submit(other)
  await other.getByRole('button', { name: 'Vẫn trình' }).click()
  await expect(other.getByText('Đã trình.')).toBeVisible()
  await page.getByLabel('Kết quả nổi bật').fill('Viết trong lúc đó')
  await save(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('không phù hợp với trạng thái')
  await expect(page.getByText('Viết trong lúc đó')).toBeVisible()
})

test.describe('on a phone of 360 pixels, the form', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const email of ['vhxh@loc-quang.demo', 'ubnd@tieu-can.demo']) {
    test(`does not scroll sideways, and everything to tap is 44 pixels high: ${email}`, async ({ page }) => {
      await openReport(page, email)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      const small = await page
        .locator('main :is(a, button:not(.unseen), summary, select, input[type=text]):visible')
        .evaluateAll((targets) =>
          targets
            .map((target) => [target.textContent, target.getBoundingClientRect().height] as const)
            .filter(([, height]) => height > 1 && height < 44),
        )
      expect(small).toEqual([])
    })
  }
})

test('the form loads at most 150 kB of JavaScript', async ({ page, browser }) => {
  await openReport(page, 'ubnd@tieu-can.demo')
  // A browser of its own: what the log-in page has loaded would come from the cache.
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const first = await context.newPage()
  const sizes: Promise<number>[] = []
  first.on('response', (response) => {
    const request = response.request()
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await first.goto(page.url(), { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(150_000)
  await context.close()
})
