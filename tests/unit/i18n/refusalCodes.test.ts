import { readdirSync, readFileSync } from 'node:fs'
import { missingSetup } from '@/domain/plan/missingSetup'
import { filesOf, messagesOf } from './messageFiles'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).find((code) => code !== undefined)!)

const KINDS = '(?:shape|conflict|forbidden|rule|limit)'
const EVERYWHERE = [
  /refuse\(\s*'\w+',\s*'(\w+)'/g,
  new RegExp(`kind: '${KINDS}',\\s*code: '(\\w+)'`, 'g'),
  new RegExp(`code: '(\\w+)',\\s*kind: '${KINDS}'`, 'g'),
  /errorMessage\(\s*[\w.]+,\s*'(\w+)'/g,
  /notBefore\(\{[^}]*code: '(\w+)'/g,
  /new HttpError\(\d+, '(\w+)'/g,
]

/** The tables by which errors that are not the product's own get a code, and what is left over. */
const ERROR_TABLES = [/^ +(?:\w+|'\w+'): (?:\{ code: )?'(\w+)'/gm, /\?\? '(\w+)'/g]

/** What only the request tells of an error of Payload's. */
const TOLD = /return \{ (?:status: \d+, )?code: '(\w+)' \}/g

const gaps = missingSetup({
  indicators: 0,
  tasks: 0,
  rules: 0,
  periods: 0,
  hasFocalUnit: false,
  hasReceiver: false,
  hasLadders: false,
  keepsLadders: false,
  openGaps: 1,
})

const literal = sources.flatMap(({ path, text }) => [
  ...EVERYWHERE.flatMap((pattern) => found(text, pattern)),
  ...(path === 'payload/hooks/answerErrors.ts' ? found(text, TOLD) : []),
  ...(path === 'http/errorAnswer.ts' ? ERROR_TABLES.flatMap((pattern) => found(text, pattern)) : []),
])
const codes = [...new Set([...literal, ...gaps.map((gap) => `plan_not_ready_${gap}`)])].sort()

const codesOf = (file: string): string[] => [...messagesOf('vi', file).keys()]

describe('the codes by which the product refuses', () => {
  it('are found in every layer of the source', () => {
    expect(codes).toEqual(
      expect.arrayContaining([
        'own_work',
        'stale_revision',
        'plan_needs_its_years',
        'wrong_credentials',
        'busy',
        'internal',
        'too_large',
      ]),
    )
  })

  it('all have a message', () => {
    const said = new Set(
      filesOf('vi')
        .filter((file) => file.startsWith('errors.'))
        .flatMap(codesOf),
    )
    expect(codes.filter((code) => !said.has(code))).toEqual([])
  })

  it.each(['errors.http', 'errors.plan'])('leave no message without a use: %s', (file) => {
    expect(codesOf(file).filter((code) => !codes.includes(code))).toEqual([])
  })
})
