import { expect, test, type Page } from '@playwright/test'
import { ask, DEMO_PASSWORD, logIn, post, url } from './server'

const officer = 'congan@loc-quang.demo'

test.describe('logging in', () => {
  test.use({ javaScriptEnabled: false })

  test('shows an officer the reports of their unit, without JavaScript', async ({ page }) => {
    await logIn({ page, email: officer })
    await expect(page).toHaveTitle('Việc của tôi · Sáu Rõ')
    const toWrite = page.getByRole('table', { name: 'Cần báo cáo' }).getByRole('row')
    await expect(toWrite.nth(1)).toContainText('Công an xã')
    await expect(toWrite.nth(1)).toContainText(
      /Tháng \d{1,2}\/\d{4}.*Báo cáo của đơn vị.*\d{2}\/\d{2}\/\d{4}/s,
    )
    await expect(page.getByRole('table', { name: 'Đã xong' }).getByText('Đã duyệt').first()).toBeVisible()
  })

  test('lists the latest period first', async ({ page }) => {
    await logIn({ page, email: officer })
    const done = page.getByRole('table', { name: 'Đã xong' }).locator('.report-link')
    await expect(done.nth(1)).toBeVisible()
    const periods = await done.allTextContents()
    const months = periods
      .map((text) => /(\d+)\/(\d+)/.exec(text)!)
      .map(([, month, year]) => Number(year) * 12 + Number(month))
    expect(months).toEqual([...months].sort((a, b) => b - a))
  })

  test('shows a leader no reports of another commune and none that units have still to write', async ({
    page,
  }) => {
    await logIn({ page, email: 'lanhdao@loc-quang.demo' })
    await expect(page.getByRole('rowheader', { name: 'Xã Lộc Quang' }).first()).toBeVisible()
    await expect(page.getByText('Lộc Ninh')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Cần báo cáo' })).toHaveCount(0)
    await expect(page.getByText('Hiện không có việc nào đang chờ anh/chị')).toBeVisible()
  })

  test('says what is wrong with a password and keeps the address', async ({ page }) => {
    await logIn({ page, email: officer, password: 'không phải' })
    await expect(page.getByRole('alert')).toContainText('Email hoặc mật khẩu không đúng')
    await expect(page.getByLabel('Email')).toHaveValue(officer)
    await expect(page.getByLabel('Mật khẩu')).toHaveValue('')
  })

  test('is slowed down after fifteen wrong passwords from one place, and says for how long', async ({
    page,
  }) => {
    const email = 'khong-co-ai@loc-quang.gov.vn'
    for (let time = 0; time < 15; time += 1) await post('/dang-nhap', { email, password: 'không phải' })
    await logIn({ page, email })
    await expect(page.getByRole('alert')).toContainText(/Hãy chờ 1[45] phút/)
  })

  test('is refused to a closed account', async ({ page }) => {
    const [admin, email] = ['quantri@sang-moc.demo', 'vhxh@sang-moc.demo']
    const { docs } = await ask(admin, 'GET', `/api/users?where[email][equals]=${email}`)
    await ask(admin, 'PATCH', `/api/users/${docs[0].id}`, { closedOn: '2026-01-01' })
    await logIn({ page, email })
    await expect(page.getByRole('alert')).toContainText('Tài khoản này đã ngừng sử dụng')
  })

  test('leads on to where somebody wanted to go, but never to another site', async () => {
    const leadsTo = async (tiep: string) =>
      (await post('/dang-nhap', { email: officer, password: DEMO_PASSWORD, tiep })).headers.get('location')
    expect(await leadsTo('/quen-mat-khau?xong=gui')).toBe('/quen-mat-khau?xong=gui')
    for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example']) {
      expect(await leadsTo(evil)).toBe('/')
    }
  })

  test('speaks English to a browser that asks for it', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(url())
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible()
    await context.close()
  })
})

test('an administrator lands in the admin panel', async ({ page }) => {
  await logIn({ page, email: 'quantri@loc-quang.demo' })
  await page.waitForURL(url('/admin'))
})

test('logging out ends the session for whoever kept its cookie', async ({ page, context }) => {
  await logIn({ page, email: officer })
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'payload-token')
  const me = async () =>
    (
      await fetch(url('/api/me'), {
        headers: { cookie: `payload-token=${cookie!.value}`, 'sec-fetch-site': 'same-origin' },
      })
    ).status
  expect(await me()).toBe(200)
  await page.locator('.person-menu > summary').click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page.getByRole('status')).toHaveText('Đã đăng xuất.')
  expect(await me()).toBe(401)
  expect(await context.cookies()).toEqual([])
})

test('forms sent from another site are refused', async () => {
  const forms = ['/dang-nhap', '/dang-xuat', '/dat-mat-khau/luu', '/quen-mat-khau/gui']
  for (const form of forms) {
    for (const origin of ['https://evil.example', 'null']) {
      const answer = await post(form, { email: officer, password: DEMO_PASSWORD }, origin)
      expect({ form, status: answer.status, cookie: answer.headers.get('set-cookie') }).toEqual({
        form,
        status: 403,
        cookie: null,
      })
    }
  }
})

test('an address that nothing answers says so in the reader’s language', async ({ page }) => {
  const answer = await page.goto(url('/khong-co-trang-nay'))
  expect(answer!.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
})

const pages = [
  '/',
  '/?loi=wrong_credentials&email=nguyen.thi.phuong.thao.dai@loc-quang.dong-nai.gov.vn',
  '/quen-mat-khau',
  '/quen-mat-khau?xong=gui',
  '/dat-mat-khau?token=sai',
]

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

test.describe('on a phone of 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('no page scrolls sideways and everything to tap is 44 pixels high', async ({ page }) => {
    const look = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      for (const target of await page.locator(':is(a, button, input:not([type=hidden])):visible').all()) {
        expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      }
    }
    for (const path of pages) {
      await page.goto(url(path))
      await look()
    }
    await logIn({ page, email: 'lanhdao@tieu-can.demo' })
    await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
    await look()
  })
})

for (const width of [360, 1280]) {
  test(`pages follow the light or dark of the system, ${width} pixels wide`, async ({ browser }, info) => {
    const grounds: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        colorScheme,
        locale: 'vi-VN',
        viewport: { width, height: 800 },
      })
      const page = await context.newPage()
      const shoot = (name: string) =>
        page.screenshot({ path: info.outputPath(`${name}-${colorScheme}-${width}.png`), fullPage: true })
      await page.goto(url(pages[1]))
      await shoot('log-in')
      await logIn({ page, email: officer })
      await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
      await shoot('reports')
      grounds.push(await ground(page))
      await context.close()
    }
    expect(grounds[0]).not.toBe(grounds[1])
  })
}
