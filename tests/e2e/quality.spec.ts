import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { messages } from '../../src/i18n/messages'
import { findings } from './axe'
import { screens } from './screens'
import { ask, sessionOf, url } from './server'

const FIRST_LOAD_LIMIT = 150_000
const TAP = 44

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
      .filter((one) => one.closest('[aria-hidden=true]') === null)
      .filter((one) => !['checkbox', 'radio'].includes((one as HTMLInputElement).type ?? ''))
      .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 120) }))
      .filter(({ box }) => box.width > 1 && box.height > 0 && box.height < tap)
      .map(({ box, html }) => `${Math.round(box.height)}px ${html}`)
  }, TAP)

const spaces = Object.keys(messages.vi.pages).join('|')

/** The key of a sentence that nobody wrote stands where the sentence should. */
const unworded = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) => document.body.innerText.match(new RegExp(`\\b(pages|${names})\\.[a-zA-Z_.]+\\b`, 'g')) ?? [],
    spaces,
  )

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

/** What a first visit loads of JavaScript, in bytes on the line. */
const firstLoad = async (context: BrowserContext, path: string): Promise<number> => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
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
  await page.goto(url(path), { waitUntil: 'networkidle' })
  await page.close()
  expect(scripts.size).toBeGreaterThan(0)
  return bytes
}

/** What of a page would keep somebody from using it, at one width and in one light. */
const look = async (page: Page, path: string, width: number) => {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(url(path))
  await expect(page.locator('h1')).toBeVisible()
  return {
    axe: await findings(page),
    small: width === 360 ? await tooSmall(page) : [],
    unworded: await unworded(page),
    isTooWide: (await page.evaluate(() => document.documentElement.scrollWidth)) > width,
    jumps: (await shiftOf(page)) >= 0.1,
  }
}

const fine = { axe: [], small: [], unworded: [], isTooWide: false, jumps: false }

for (const screen of screens) {
  test(`${screen.name}: anyone can use it, wide and on a phone, light and dark, light on the line, in two languages`, async ({
    browser,
  }, info) => {
    const context = await browser.newContext({ locale: 'vi-VN' })
    await context.addCookies([await sessionOf(screen.as)])
    const path = await screen.path()
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [1280, 360]) {
        const found = await look(page, path, width)
        await page.screenshot({
          path: info.outputPath(`${screen.name}-${colorScheme}-${width}.png`),
          fullPage: true,
        })
        expect.soft({ colorScheme, width, ...found }).toEqual({ colorScheme, width, ...fine })
      }
    }
    expect.soft(errors).toEqual([])
    expect.soft(await firstLoad(context, path)).toBeLessThanOrEqual(FIRST_LOAD_LIMIT)
    await ask(screen.as, 'PATCH', `/api/users/${await idOf(screen.as)}`, { language: 'en' })
    await page.goto(url(path))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect.soft(await unworded(page)).toEqual([])
    await ask(screen.as, 'PATCH', `/api/users/${await idOf(screen.as)}`, { language: 'vi' })
    await context.close()
  })
}

const idOf = async (as: string): Promise<string> => (await ask(as, 'GET', '/api/me')).user.id
