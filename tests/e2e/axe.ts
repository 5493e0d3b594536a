import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = { id: string; impact: string; nodes: { html: string }[] }

/** What axe finds that keeps somebody from using the page, or the part of it that a selector names. */
export const findings = async (page: Page, part?: string): Promise<string[]> => {
  await page.evaluate(axe)
  const asked = part === undefined ? '' : JSON.stringify(part)
  const { violations } = (await page.evaluate(`axe.run(${asked})`)) as { violations: Finding[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)
}
