import { expect, test, type Page } from '@playwright/test'
import { ask, linkMailedTo, logIn, post, url } from './server'

const admin = 'quantri@sang-moc.demo'

/** Invites somebody to a commune; @returns the link in their mail. */
const invite = async (email: string): Promise<string> => {
  const { docs } = await ask(admin, 'GET', '/api/organisations?where[kind][equals]=unit&limit=1')
  await ask(admin, 'POST', '/api/users', {
    name: 'Nguyễn Thị Lụa',
    email,
    organisation: docs[0].id,
    language: 'vi',
  })
  return linkMailedTo(email)
}

const setPassword = async (page: Page, password: string, repeated = password) => {
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(repeated)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
}

/** Mails name the server by its address; tests may reach it by another of its names. */
const here = (link: string): string => url(new URL(link).pathname + new URL(link).search)

test.use({ javaScriptEnabled: false })

test('an invited person sets their own password once and is logged in', async ({ page }) => {
  const email = 'lua.moi@sang-moc.demo'
  const link = here(await invite(email))
  await page.goto(link)
  await expect(page.getByText('Nguyễn Thị Lụa')).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()

  await setPassword(page, 'bốn từ dễ nhớ', 'bốn từ khó nhớ')
  await expect(page.getByRole('alert')).toContainText('Hai lần nhập không giống nhau')
  await setPassword(page, email)
  await expect(page.getByRole('alert')).toContainText('không được trùng với email')

  await setPassword(page, 'bốn từ dễ nhớ')
  await expect(page).toHaveURL(url())
  await expect(page.getByText('Tài khoản chưa được giao chức vụ nào')).toBeVisible()

  await page.goto(link)
  await expect(page.getByRole('alert')).toContainText('không dùng được')
  await expect(page.getByRole('link', { name: 'Xin đường dẫn mới' })).toBeVisible()
})

test('of several who hold one link only the first sets a password', async () => {
  const token = new URL(await invite('lua.hai@sang-moc.demo')).searchParams.get('token')!
  const answers = await Promise.all(
    ['một', 'hai', 'ba'].map((word) =>
      post('/dat-mat-khau/luu', { token, password: `${word} con đường`, repeated: `${word} con đường` }),
    ),
  )
  const led = answers.map((answer) => ({ status: answer.status, isIn: answer.headers.has('set-cookie') }))
  expect(led.filter(({ status }) => status !== 303)).toEqual([])
  expect(led.filter(({ isIn }) => isIn)).toHaveLength(1)
})

test('a password asked for by mail ends the sessions that were open', async ({ page, browser }) => {
  const email = 'lua.quen@sang-moc.demo'
  await page.goto(here(await invite(email)))
  await setPassword(page, 'mật khẩu thứ nhất')

  const elsewhere = await browser.newContext({ locale: 'vi-VN', javaScriptEnabled: false })
  const other = await elsewhere.newPage()
  await other.goto(url())
  await other.getByRole('link', { name: 'Quên mật khẩu' }).click()
  await other.getByLabel('Email').fill(` ${email.toUpperCase()}`)
  await other.getByRole('button', { name: 'Gửi thư' }).click()
  await expect(other.getByRole('status')).toContainText('Nếu email này có tài khoản')
  await other.goto(here(await linkMailedTo(email, 2)))
  await setPassword(other, 'mật khẩu thứ hai')
  await expect(other.locator('.person-menu')).toBeVisible()
  await elsewhere.close()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await logIn({ page, email, password: 'mật khẩu thứ nhất' })
  await expect(page.getByRole('alert')).toBeVisible()
})

test('asking for a password tells nobody whether an account exists', async () => {
  const answers = await Promise.all(
    ['lanhdao@sang-moc.demo', 'khong-co@sang-moc.demo', 'không phải email', ''].map(async (email) => {
      const answer = await post('/quen-mat-khau/gui', { email })
      return [answer.status, answer.headers.get('location')]
    }),
  )
  expect(answers).toEqual(answers.map(() => [303, '/quen-mat-khau?xong=gui']))
})

test('asking again and again is slowed down alike for every address', async ({ page }) => {
  const email = 'lua.nhieu-lan@sang-moc.gov.vn'
  for (let time = 0; time < 5; time += 1) await post('/quen-mat-khau/gui', { email })
  const answer = await post('/quen-mat-khau/gui', { email })
  await page.goto(url(answer.headers.get('location')!))
  await expect(page.getByRole('alert')).toContainText(/Hãy chờ (59|60) phút/)
})
