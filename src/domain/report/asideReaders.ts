import { accept, refuse, type Result } from '@/domain/refusal'
import { readDate } from '@/domain/vietnamese/readDate'
import type { Command, RowRef } from '@/domain/approval/types'

/** What a page's form calls the fields of a later day, a question and an answer. */
export const asideFields = {
  until: 'den-ngay',
  extensionReason: 'ly-do-gia-han',
  row: 'dong',
  question: 'cau-hoi',
  answer: 'giai-trinh',
} as const

type Fields = Readonly<Record<string, string>>
type Reader = (fields: Fields) => Result<Command>

const ROW = /^(indicator|task)\.([\w-]{1,64})$/

const text = (fields: Fields, name: keyof typeof asideFields): string | undefined => {
  const given = fields[asideFields[name]]?.normalize('NFC').trim()
  return given === '' ? undefined : given
}

/** The row that a form or a page's address names as `<kind>.<id>`; null when it names none. */
export const readRow = (name: unknown): RowRef | null => {
  const [, kind, id] = (typeof name === 'string' && ROW.exec(name)) || []
  return id === undefined ? null : { kind: kind as RowRef['kind'], id }
}

const extend: Reader = (fields) => {
  const day = text(fields, 'until')
  const until = day === undefined ? accept(undefined) : readDate({ text: day })
  return until.ok
    ? accept({ type: 'extend', until: until.value, reason: text(fields, 'extensionReason') })
    : { ok: false, refusal: { ...until.refusal, kind: 'rule', path: asideFields.until } }
}

const about =
  (type: 'explain' | 'answer', said: 'question' | 'answer'): Reader =>
  (fields) => {
    const row = readRow(fields[asideFields.row])
    return row === null
      ? refuse('shape', 'invalid_shape')
      : accept({ type, row, reason: text(fields, said) } as Command)
  }

/** The commands that leave a report's content alone, as a page's form asks for them. Errors: those of `readDate`. */
export const asideReaders = {
  extend,
  explain: about('explain', 'question'),
  answer: about('answer', 'answer'),
}
