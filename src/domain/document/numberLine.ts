import type { DocumentForm, Say } from './types'

type Asked = {
  form: DocumentForm
  /** As the office entered it ('5/BC-UBND'); null while there is none. */
  number: string | null
  /** The kind of document and who signs, for what has no number yet: 'BC', 'UBND'. */
  kind: string
  sign: string
  say: Say
}

/** The line of the number: 'Số: 05/BC-UBND', in the Party's form 'Số 05-BC/BCĐ'. A number under ten takes a zero. */
export const numberLine = ({ form, number, kind, sign, say }: Asked): string =>
  say(`letter.number.${form}`, { number: number === null ? blank(form, kind, sign) : padded(number) })

/** Room for the number to be written in. */
const blank = (form: DocumentForm, kind: string, sign: string): string =>
  form === 'government' ? `${ROOM}/${kind}-${sign}` : `${ROOM}-${kind}/${sign}`

const ROOM = '\u00a0'.repeat(8)

const padded = (number: string): string => number.replace(/^\d(?!\d)/, '0$&')
