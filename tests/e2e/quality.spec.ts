import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { screens, type Screen } from './screens'
import { logIn, url } from './server'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const FIRST_LOAD_LIMIT = 150_000
const TAP = 44

type Finding = { id: string; impact: string; nodes: { html: string }[] }

/** What axe finds that keeps somebody from using the page. */
const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Finding[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)
}

/** Controls that a finger would miss; a link inside a sentence is as tall as its line, which the rules allow. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((tap) => {
    const shown = [
      ...document.querySelectorAll(
        'button, summary, select, input:not([type=hidden]), nav a, .button, .button-quiet',
      ),
    ]
    return shown
      .filter((one) => (one as HTMLElement).checkVisibility?.({ visibilityProperty: true }) !== false)
      .filter((one) => !['checkbox', 'radio'].includes((one as HTMLInputElement).type ?? ''))
      .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 120) }))
      .filter(({ box }) => box.width > 1 && box.height > 0 && box.height < tap)
      .map(({ box, html }) => `${Math.round(box.height)}px ${html}`)
  }, TAP)

/** Words that look like the key of a sentence nobody wrote. */
const unworded = (page: Page): Promise<string[]> =>
  page.evaluate(() => document.body.innerText.match(/\b[a-z]+(\.[a-zA-Z_]+){2,}\b/g) ?? [])

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )

const open = async (page: Page, screen: Screen): Promise<void> => {
  await page.goto(url(await screen.path()))
  await expect(page.locator('h1')).toBeVisible()
}

for (const screen of screens) {
  test(`${screen.name}: usable by everyone, wide and on a phone, light and dark`, async ({
    browser,
  }, info) => {
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await logIn({ page, email: screen.as })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        await open(page, screen)
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth)
        const found = {
          axe: await findings(page),
          small: width === 360 ? await tooSmall(page) : [],
          unworded: await unworded(page),
        }
        await page.screenshot({
          path: info.outputPath(`${screen.name}-${colorScheme}-${width}.png`),
          fullPage: true,
        })
        expect({ colorScheme, width, ...found }).toEqual({
          colorScheme,
          width,
          axe: [],
          small: [],
          unworded: [],
        })
        expect(sideways).toBeLessThanOrEqual(width)
        expect(await shiftOf(page)).toBeLessThan(0.1)
      }
    }
    expect(errors).toEqual([])
    await context.close()
  })

  test(`${screen.name}: loads at most ${FIRST_LOAD_LIMIT / 1000} kB of JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ locale: 'vi-VN' })
    const page = await context.newPage()
    await logIn({ page, email: screen.as })
    const path = await screen.path()
    const fresh = await context.newPage()
    const session = await context.newCDPSession(fresh)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const scripts = new Set<string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await fresh.goto(url(path), { waitUntil: 'networkidle' })
    expect(scripts.size).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_LIMIT)
    await context.close()
  })

  test(`${screen.name}: says everything in English too`, async ({ browser }) => {
    const context = await browser.newContext({ locale: 'vi-VN' })
    const page = await context.newPage()
    await logIn({ page, email: screen.as })
    await page.goto(url(await screen.path()))
    const vietnamese = await page.locator('h1').innerText()
    await page.locator('.person-menu > summary').click()
    await page.getByRole('button', { name: 'English' }).click()
    await open(page, screen)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await unworded(page)).toEqual([])
    expect(vietnamese).not.toBe('')
    await page.locator('.person-menu > summary').click()
    await page.getByRole('button', { name: 'Tiếng Việt' }).click()
    await context.close()
  })
}
