import { readdirSync, readFileSync } from 'node:fs'

const messages = (language: string) =>
  JSON.parse(readFileSync(`src/i18n/${language}/errors.approval.json`, 'utf8')) as Record<string, string>

const folder = 'src/domain/approval'
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
  .join('\n')

const CODES = [/code: '(\w+)'/g, /refuse\('\w+', '(\w+)'/g, /'((?:ladder|step|assignee|people)_\w+)'/g]
const codes = [...new Set(CODES.flatMap((pattern) => [...source.matchAll(pattern)].map(([, code]) => code)))]

const placeholders = (language: string) =>
  Object.entries(messages(language)).map(([code, text]) => [
    code,
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
  ])

describe('the messages of the approval ladder', () => {
  it('stand for every code the engine gives, and for no other', () => {
    expect(Object.keys(messages('vi')).sort()).toEqual([...codes].sort())
  })

  it('say the same codes with the same values in both languages', () => {
    expect(placeholders('en')).toEqual(placeholders('vi'))
  })
})
