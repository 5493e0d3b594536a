import { expect, type Locator, type Page } from '@playwright/test'
import { DEMO_PASSWORD, url } from './server'

/** `within`: how many stops it may take. */
type Way = { within?: number; key?: 'Tab' | 'Shift+Tab' }
type Stop = { isThere: boolean; name: string; isOutlined: boolean; isCovered: boolean }

/** Somebody at a keyboard without a mouse: every stop on their way must be seen to have the focus. */
export const keyboardOf = (page: Page) => {
  /** Keys that move and choose; what is typed into a field is not among them. */
  let presses = 0

  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }

  /** From stop to stop until the wanted element has the focus. */
  const tabTo = async (wanted: Locator, { within = 60, key = 'Tab' }: Way = {}) => {
    await expect(wanted).toBeVisible()
    const passed: string[] = []
    while (passed.length < within) {
      await press(key)
      const stop = await wanted.evaluate(readStop)
      expect(stop).toMatchObject({ isOutlined: true, isCovered: false })
      if (stop.isThere) return
      passed.push(stop.name)
    }
    throw new Error(`not within ${within} stops: ${wanted}; passed ${passed.join(' | ')}`)
  }

  return {
    press,
    tabTo,
    presses: () => presses,
    type: (text: string) => page.keyboard.type(text),
    enter: async (wanted: Locator, way?: Way) => {
      await tabTo(wanted, way)
      await press('Enter')
    },
    logIn: async (email: string) => {
      await page.goto(url())
      await tabTo(page.getByLabel('Email'))
      await page.keyboard.type(email)
      await tabTo(page.getByLabel('Mật khẩu'))
      await page.keyboard.type(DEMO_PASSWORD)
      await press('Enter')
      await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
    },
  }
}

/** In the browser: what has the focus, whether that can be seen, and whether something lies over it. */
const readStop = (wanted: Element): Stop => {
  const at = document.activeElement!
  const name = `${at.tagName} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}`
  // Past the last stop of a page, on the way to its first one.
  if (at === document.body) return { isThere: false, name, isOutlined: true, isCovered: false }
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
  const { left, right, top, bottom } = at.getClientRects()[0]!
  const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2
  const over = document.elementFromPoint(
    middle(left, right, innerWidth),
    middle(top, bottom, document.documentElement.clientHeight),
  )
  return {
    isThere: at === wanted,
    name,
    isOutlined: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    isCovered: over === null || !(at.contains(over) || over.contains(at)),
  }
}
