import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from 'acorn'

/**
 * The oldest browsers the product promises (README): Chrome, Edge and Cốc Cốc 109, the last on Windows 7 and 8.1, and
 * Firefox 115. All of them read the language of 2022.
 */
const YEAR = 2022

/** Not in Chrome 109, and without it a page would be unreadable or lose its colours. */
const tooNew = [/color-mix\(/, /\boklch\(/, /\boklab\(/, /light-dark\(/, /@scope\b/, /\{\s*&/, /;\s*&[\s.:>]/]

const built = join(process.cwd(), '.next', 'static')

const filesOf = (ending: string): string[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(built, name))

test('every script that is built can be read by the oldest browsers that are promised', () => {
  const scripts = filesOf('.js')
  expect(scripts.length).toBeGreaterThan(5)
  const unreadable = scripts.filter((file) => {
    const text = readFileSync(file, 'utf8')
    return !['script', 'module'].some((sourceType) => {
      try {
        parse(text, { ecmaVersion: YEAR, sourceType: sourceType as 'script' | 'module' })
        return true
      } catch {
        return false
      }
    })
  })
  expect(unreadable).toEqual([])
})

test('the workspace’s own styles use nothing that these browsers lack', () => {
  const folder = join(process.cwd(), 'src', 'app', '(workspace)')
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  expect(sheets.length).toBeGreaterThan(5)
  const found = sheets.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return tooNew.filter((pattern) => pattern.test(text)).map((pattern) => `${name}: ${pattern}`)
  })
  expect(found).toEqual([])
})
