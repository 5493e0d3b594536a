import { expect, test, type Page } from '@playwright/test'
import { findings } from './axe'
import { ask, logIn, url } from './server'

const ADMIN = 'quantri@sang-moc.demo'
const FOCAL = 'daumoi@sang-moc.demo'
const LEADER = 'lanhdao@sang-moc.demo'
const PROVINCE = 'so-khcn@thai-nguyen.demo'
const TITLE = 'Kế hoạch chuyển đổi số năm 2031 xã Sảng Mộc'
const REASON = 'Thiếu căn cứ của chỉ tiêu 1'

const make = async (collection: string, body: object): Promise<{ id: string }> =>
  (await ask(ADMIN, 'POST', `/api/${collection}`, body)).doc

/** A draft that lacks nothing, on the ladder that every installation has for plans. */
const draft = async (): Promise<{ plan: string; indicator: string }> => {
  const { positions } = await ask(ADMIN, 'GET', '/api/me')
  const [unit] = (await ask(ADMIN, 'GET', '/api/organisations?where[kind][equals]=unit')).docs
  const [ladder] = (
    await ask(ADMIN, 'GET', '/api/workflows?where[documentType][equals]=plan&where[state][equals]=published')
  ).docs
  const { id: plan } = await make('plans', {
    title: TITLE,
    organisation: positions[0].organisation,
    planFrom: '2031-01-01T12:00:00.000Z',
    planTo: '2031-12-31T12:00:00.000Z',
    clears: ['work', 'person'],
    focalUnit: unit.id,
    planLadder: ladder.id,
  })
  const { id: indicator } = await make('indicators', {
    plan,
    no: '1',
    name: 'Tỷ lệ hồ sơ trực tuyến',
    kind: 'percent',
  })
  await make('reporting-rules', { plan, level: 'unit', frequency: 'month', dueDay: 20, bound: 'before' })
  await make('responsibilities', { plan, indicator, kind: 'lead', order: 1, nature: 'unit', unit: unit.id })
  return { plan, indicator }
}

const enterAs = async (page: Page, email: string): Promise<void> => {
  await page.context().clearCookies()
  await logIn({ page, email })
}

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.locator('.notice-done')).toBeVisible()
}

/** Opens the plan from somebody's own work. */
const openAs = async (page: Page, email: string, plan: string): Promise<void> => {
  await enterAs(page, email)
  await page.locator(`a.report-link[href="/ke-hoach/${plan}/duyet"]`, { hasText: TITLE }).click()
}

const approveAs = async (page: Page, email: string, plan: string): Promise<void> => {
  await openAs(page, email, plan)
  await press(page, 'Duyệt')
}

test('a plan is sent, returned with a reason, mended, sent again, and in force by the last approval', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const { plan, indicator } = await draft()
  const review = url(`/ke-hoach/${plan}/duyet`)

  await enterAs(page, ADMIN)
  await page.goto(url(`/admin/collections/plans/${plan}`))
  await page.getByRole('link', { name: 'Trình duyệt', exact: true }).click()
  await press(page, 'Trình duyệt')
  await expect(page.locator('.rung[aria-current=step]')).toContainText('Cơ quan đầu mối')

  await page.goto(url(`/admin/collections/plans/${plan}`))
  await expect(page.getByText('kế hoạch không sửa được')).toBeVisible()

  await openAs(page, FOCAL, plan)
  expect(await findings(page)).toEqual([])
  await press(page, 'Duyệt')
  await openAs(page, LEADER, plan)
  await page.getByLabel('Lý do').fill(REASON)
  await press(page, 'Trả lại')

  // Who only administers comes to the admin panel after log-in, and finds it there.
  await enterAs(page, ADMIN)
  await page.goto(url('/admin'))
  const mine = page.locator('.own-work li').filter({ hasText: TITLE })
  await expect(mine).toContainText('Bị trả lại, cần sửa')
  await expect(mine).toContainText(REASON)
  await mine.getByRole('link').click()
  await expect(page.locator('.plan-review .notice')).toContainText(`Lý do: ${REASON}`)
  await page.getByRole('link', { name: 'Sửa kế hoạch ở trang quản trị' }).click()
  await expect(page.getByText(`Lý do: ${REASON}`)).toBeVisible()
  await ask(ADMIN, 'PATCH', `/api/indicators/${indicator}`, { name: 'Tỷ lệ hồ sơ trực tuyến toàn trình' })
  await page.goto(review)
  await press(page, 'Trình duyệt')

  for (const email of [FOCAL, LEADER, PROVINCE]) await approveAs(page, email, plan)
  expect((await ask(ADMIN, 'GET', `/api/plans/${plan}`)).state).toBe('in_force')
  await page.goto(review)
  await expect(page.getByText('Có hiệu lực').first()).toBeVisible()

  // Other browser tests look for the one plan in force of this commune.
  await ask(ADMIN, 'PATCH', `/api/plans/${plan}`, { state: 'closed' })
})
