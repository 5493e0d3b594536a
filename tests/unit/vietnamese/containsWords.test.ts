import { containsWords } from '@/domain/vietnamese/containsWords'
import { foldKey } from '@/domain/vietnamese/foldKey'
import { wordsOf } from '@/domain/vietnamese/wordsOf'

const finds = (asked: string, text: string): boolean =>
  containsWords({ text: foldKey(text), words: wordsOf(asked) })

it('finds with and without marks, in any order, inside words', () => {
  for (const asked of ['loc quang', 'Lộc Quang', 'QUANG  lộc', 'quan', ''])
    expect([asked, finds(asked, 'Xã Lộc Quang')]).toEqual([asked, true])
})

it('finds nothing where one word is missing', () => {
  expect(finds('loc ninh', 'Xã Lộc Quang')).toBe(false)
})
