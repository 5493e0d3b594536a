import { expect, test } from '@playwright/test'
import { ask, logIn, url } from './server'

const OFFICER = 'vhxh@loc-ninh.demo'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a link from a mail leads through log-in to its page', async ({ page }) => {
    const { docs } = await ask('daumoi@tieu-can.demo', 'GET', '/api/reports?sort=-periodEnd&limit=1')
    const path = `/bao-cao/${docs[0].id}`
    await page.goto(url(path))
    await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
    await page.getByLabel('Email').fill('daumoi@tieu-can.demo')
    await page.getByLabel('Mật khẩu').fill('SauRo@2026')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(page).toHaveURL(url(path))
  })

  test('somebody with two posts acts in the one they choose, or in all', async ({ page }) => {
    const admin = 'quantri@loc-quang.demo'
    const person = (await ask(admin, 'GET', '/api/users?where[email][equals]=vhxh@loc-quang.demo')).docs[0]
    const unit = (await ask(admin, 'GET', '/api/organisations?where[name][like]=Công an xã')).docs[0]
    const post = await ask(admin, 'POST', '/api/positions', {
      title: 'Phụ trách số liệu Công an xã',
      organisation: unit.id,
      role: 'officer',
    })
    await ask(admin, 'POST', '/api/appointments', {
      person: person.id,
      position: post.doc.id,
      from: '2026-01-01T12:00:00.000Z',
    })
    await logIn({ page, email: 'vhxh@loc-quang.demo' })
    const toWrite = page.getByRole('table', { name: 'Cần báo cáo' })
    await expect(toWrite.getByRole('link')).toHaveText([/Công an xã/, /Phòng Văn hóa - Xã hội/], {
      useInnerText: true,
    })
    await page.locator('.person-menu > summary').click()
    await page.getByRole('button', { name: 'Phụ trách số liệu Công an xã' }).click()
    await expect(toWrite.getByRole('link')).toHaveText([/Công an xã/])
    await page.locator('.person-menu > summary').click()
    await page.getByRole('button', { name: 'Tất cả chức vụ' }).click()
    await expect(toWrite.getByRole('link')).toHaveCount(2)
  })

  test('a post that is not theirs gives nothing', async ({ page, context }) => {
    await logIn({ page, email: OFFICER })
    await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
    const before = await page.locator('main').innerText()
    const [leader] = (
      await ask('quantri@loc-ninh.demo', 'GET', '/api/positions?where[role][equals]=commune_leader')
    ).docs
    await context.addCookies([{ name: 'sauro-chuc-vu', value: leader.id, url: url() }])
    await page.reload()
    expect(await page.locator('main').innerText()).toBe(before)
  })

  test('the language of the pages is chosen once and kept with the account', async ({ page, browser }) => {
    await logIn({ page, email: OFFICER })
    await page.locator('.person-menu > summary').click()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible()
    const elsewhere = await (await browser.newContext({ locale: 'vi-VN' })).newPage()
    await logIn({ page: elsewhere, email: OFFICER })
    await expect(elsewhere.getByRole('heading', { name: 'My work' })).toBeVisible()
    await elsewhere.context().close()
    await page.locator('.person-menu > summary').click()
    await page.getByRole('button', { name: 'Tiếng Việt' }).click()
    await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
  })

  test('a report of another commune is not there', async ({ page }) => {
    const { docs } = await ask('daumoi@tieu-can.demo', 'GET', '/api/reports?limit=1')
    await logIn({ page, email: OFFICER })
    const answer = await page.goto(url(`/bao-cao/${docs[0].id}`))
    expect(answer!.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
  })
})

test('the first key press of a keyboard leads past the head of the page', async ({ page }) => {
  await logIn({ page, email: OFFICER })
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
