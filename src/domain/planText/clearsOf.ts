import { CLEARS, type Clear } from '@/domain/plan/sixClears'
import { foldKey } from '@/domain/vietnamese/foldKey'
import { plainText } from './plainText'

const PRINCIPLE = /(?<![\p{L}\d])(?:[56]|năm|sáu) rõ(?!\p{L})/u
const NEIGHBOURHOOD = 160
const WORDS: ReadonlyArray<readonly [Clear, RegExp]> = [
  ['person', /ro nguoi/],
  ['work', /ro viec|ro noi dung/],
  ['time', /ro thoi (?:gian|han)|ro tien do/],
  ['responsibility', /ro trach nhiem/],
  ['product', /ro san pham|ro ket qua|ro hieu qua/],
  ['authority', /ro tham quyen/],
]
const FEWEST = 3

/**
 * The clears that a plan itself asks for ('6 rõ: rõ người, rõ việc …'; five where it says five), read from the first
 * sentence that lists at least three of them; null where the plan names none.
 */
export const clearsOf = ({ texts }: { texts: readonly string[] }): Clear[] | null => {
  for (const text of texts) {
    const plain = plainText(text)
    const at = plain.toLowerCase().search(PRINCIPLE)
    const folded = foldKey(at < 0 ? plain : plain.slice(at, at + NEIGHBOURHOOD))
    const named = CLEARS.filter((clear) => WORDS.some(([name, word]) => name === clear && word.test(folded)))
    if (named.length >= FEWEST) return named
  }
  return null
}
