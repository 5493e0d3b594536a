import { expect, test } from '@playwright/test'
import { ask, logIn, url } from './server'

const LEADER = 'lanhdao@sang-moc.demo'
const OFFICER = 'vhxh@loc-quang.demo'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a leader sets a deadline later on the page of the tasks, and a day that is too early is told there', async ({
    page,
  }) => {
    await logIn({ page, email: LEADER })
    const [plan] = (await ask(LEADER, 'GET', '/api/plans?sort=planFrom&limit=1&depth=0')).docs
    await page.goto(url(`/xa/${plan.commune}/nhiem-vu?xem=bang`))
    const row = page
      .locator('tbody tr')
      .filter({ has: page.locator('.extend') })
      .first()
    const id = await row.getAttribute('id')
    const task = page.locator(`[id="${id}"]`)
    const extend = async (day: string) => {
      const fields = task.locator('.extend')
      if ((await fields.getAttribute('open')) === null) await fields.locator('summary').click()
      await fields.getByLabel(/Hạn mới/).fill(day)
      await fields.getByLabel('Lý do').fill('Chờ hướng dẫn của tỉnh')
      await fields.getByRole('button').click()
    }

    await extend('01/01/2020')
    await expect(page.locator('.notice-refusal')).toContainText('Hạn mới phải sau hạn hiện nay')
    await expect(task.getByLabel('Lý do')).toHaveValue('Chờ hướng dẫn của tỉnh')

    const last = String(plan.planTo).slice(0, 4)
    await extend(`01/06/${Number(last) + 1}`)
    await expect(page.locator('.notice-done')).toContainText('Đã gia hạn')
    await expect(task).toContainText('gia hạn 1 lần, hạn đầu')
    await expect(task).toContainText(`01/06/${Number(last) + 1}`)
  })
})

test('a task that is done without its product is named, until its number stands beside it', async ({
  page,
}) => {
  const asked = 'where[level][equals]=unit&where[state][equals]=draft&limit=1'
  const [{ id }] = (await ask(OFFICER, 'GET', `/api/reports?${asked}`)).docs
  const { tasks } = await ask(OFFICER, 'GET', `/api/reports/${id}/form`)
  type Row = {
    id: string
    output: string | null
    last: { status: string } | null
    deadline: { done: boolean }
  }
  const task = (tasks as Row[]).find(
    ({ output, last, deadline }) => output !== null && last?.status === 'in_progress' && !deadline.done,
  )!
  const part = `t.${task.id}`
  const row = page.locator(`[id="${part}"]`)
  const save = async () => {
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await expect(page.locator('.notice-done')).toContainText('Đã lưu')
  }
  await logIn({ page, email: OFFICER })
  await page.goto(url(`/bao-cao/${id}`))
  await row.locator(`[name="${part}.status"]`).selectOption('done')
  await row.locator(`[name="${part}.result"]`).fill('Đã ban hành')
  await save()
  await expect(row).toContainText('Báo hoàn thành, chưa có sản phẩm')
  await row.getByLabel('Sản phẩm: số, ký hiệu văn bản').fill('31/QĐ-UBND')
  await save()
  await expect(row).not.toContainText('Báo hoàn thành, chưa có sản phẩm')
})
