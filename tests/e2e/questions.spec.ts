import { expect, test, type Page } from '@playwright/test'
import { ask, logIn, url } from './server'

const LEADER = 'lanhdao@tieu-can.demo'
const FOCAL = 'daumoi@tieu-can.demo'
const AUTHOR = 'hdnd@tieu-can.demo'

const openReport = async (as: string): Promise<string> => {
  const asked = 'where[level][equals]=unit&where[state][in]=draft,returned&sort=-periodEnd&limit=1'
  return (await ask(as, 'GET', `/api/reports?${asked}`)).docs[0].id
}

const enter = async (page: Page, email: string, path: string) => {
  await page.context().clearCookies()
  await logIn({ page, email })
  await page.goto(url(path))
}

const done = (page: Page, words: string) => expect(page.locator('.notice-done')).toContainText(words)

test.describe('beside the ladder', () => {
  test.describe.configure({ mode: 'serial' })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('the leader asks about a row, its unit answers, and the leader sees the answer', async ({
      page,
    }) => {
      const report = await openReport(AUTHOR)
      await enter(page, LEADER, `/bao-cao/${report}`)
      await page.locator('.row-ask').first().click()
      await page.getByLabel('Câu hỏi').fill('Vì sao chưa có số liệu?')
      await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
      await done(page, 'Đã gửi yêu cầu giải trình')
      await expect(page.locator('.row-question')).toContainText('chờ giải trình')

      await enter(page, AUTHOR, '/')
      const waiting = page.getByRole('region', { name: 'Cần giải trình' })
      await expect(waiting).toContainText('Vì sao chưa có số liệu?')
      await waiting.getByRole('link').first().click()
      await page.getByRole('textbox', { name: /^Giải trình/ }).fill('Đang chờ ngân hàng đối soát.')
      await page.getByRole('button', { name: 'Gửi giải trình' }).click()
      await done(page, 'Đã gửi giải trình')

      await enter(page, LEADER, '/')
      const answered = page.getByRole('region', { name: 'Đã có giải trình' })
      await expect(answered).toContainText('Đang chờ ngân hàng đối soát.')
      await answered.getByRole('link').first().click()
      await expect(page.locator('.row-question')).toContainText('Đang chờ ngân hàng đối soát.')
      await page.goto(url('/'))
      await expect(page.getByRole('region', { name: 'Đã có giải trình' })).toHaveCount(0)
    })
  })

  test('the focal office gives a later day; a day that is past is refused and what was typed stays', async ({
    page,
  }) => {
    const report = await openReport(AUTHOR)
    const { report: head } = await ask(AUTHOR, 'GET', `/api/reports/${report}/form`)
    const last = new Date(Math.max(Date.now(), Date.parse(head.dueAt)) + 20 * 86_400_000)
    const until = last.toISOString().slice(0, 10).split('-').reverse().join('/')
    await enter(page, FOCAL, `/bao-cao/${report}`)
    await page.getByText('Gia hạn', { exact: true }).first().click()
    await page.getByLabel('Gia hạn đến hết ngày').fill('01/01/2020')
    await page.getByLabel('Lý do gia hạn').fill('Mưa lũ kéo dài')
    await page.getByRole('button', { name: 'Gia hạn' }).click()
    await expect(page.getByRole('alert')).toContainText('Ngày gia hạn phải sau')
    await expect(page.getByLabel('Lý do gia hạn')).toHaveValue('Mưa lũ kéo dài')
    await page.getByLabel('Gia hạn đến hết ngày').fill(until)
    await page.getByRole('button', { name: 'Gia hạn' }).click()
    await done(page, 'Đã gia hạn')

    await enter(page, AUTHOR, `/bao-cao/${report}`)
    await expect(page.locator('.notice-info').first()).toContainText(`đến ${until}`)
    await expect(page.locator('.notice-info').first()).toContainText('Mưa lũ kéo dài')
    await expect(page.getByRole('button', { name: 'Trình' })).toBeVisible()
  })
})
