import { readdirSync, readFileSync } from 'node:fs'
import { readPlan } from '@/domain/planText/readPlan'
import { readText } from '@/domain/planText/readText'
import { fixtureLines, inventedCommunes } from './fixtureLines'

const FOLDER = 'tests/unit/planText/fixtures'
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.txt'))
  .map((name) => name.replace('.expected.txt', ''))
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}.txt`, 'utf8')
const linesOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n').filter(Boolean)

/** Lines of kind L, A and R are compared only where the expectation has one. */
const read = (name: string, text: string) => {
  const expected = linesOf(`${name}.expected.txt`).map((line) => line.trimEnd())
  const kinds = new Set(['D', 'S', 'I', 'T', 'B', 'F', ...expected.map((line) => line[0] ?? '')])
  const reading = readPlan({ document: readText({ text }), communes: inventedCommunes })
  return { expected, found: fixtureLines({ reading, kinds }).map((line) => line.trimEnd()) }
}

describe('readPlan', () => {
  it.each(names)('reads %s as a person does', (name) => {
    const { expected, found } = read(name, textOf(name))
    expect(found).toEqual(expected)
  })

  it.each(names)(
    'reads %s the same with decomposed letters, Windows line ends and a byte order mark',
    (name) => {
      const text = `\ufeff${textOf(name).normalize('NFD').replaceAll('\n', '\r\n')}`
      const { expected, found } = read(name, text)
      expect(found).toEqual(expected.map((line) => line.normalize('NFC')))
    },
  )
})
