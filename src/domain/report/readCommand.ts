import { accept, refuse, type Result } from '@/domain/refusal'
import { readDate } from '@/domain/vietnamese/readDate'
import type { Command, CommandType, ReturnedRow } from '@/domain/approval/types'
import { asideFields, asideReaders } from './asideReaders'

/** What a page's form calls its fields; for each row that may be returned `tra.<kind>.<id>` and `lydo.<kind>.<id>`. */
export const commandFields = {
  command: 'lenh',
  revision: 'revision',
  slot: 'slot',
  to: 'toi',
  reason: 'ly-do',
  unit: 'don-vi',
  person: 'nguoi',
  documentNumber: 'so',
  issuedDate: 'ngay',
  signer: 'nguoi-ky',
  ...asideFields,
} as const

/** As a command's button names it; `return` sends the ticked rows back. */
export const RETURN_WHOLE = 'return-all'

/** What a form says that was sent without pressing any of its buttons. */
export const NO_COMMAND = 'none'

const REASON_MAX_LENGTH = 2_000
const SIGNER_MAX_LENGTH = 120
const ROW_FIELD = /^(tra|lydo)\.(indicator|task)\.([\w-]{1,64})$/

type Fields = Readonly<Record<string, string>>
type Posted = { command: Command; revision: number }

/**
 * The command that somebody's form asks for, and the revision they had read. A ticked row without a reason of its own
 * is returned with the shared one. What contradicts itself is refused, never guessed at:
 * `command_not_chosen` (the Enter key sent the form), `rows_not_ticked` (only rows were to be returned, none is ticked), `row_reason_without_tick`,
 * `rows_ticked_otherwise` (rows are ticked, and something else was asked for); further `invalid_shape`,
 * `reason_too_long`, `signer_too_long`, and those of `readDate`.
 */
export const readCommand = ({ fields }: { fields: Fields }): Result<Posted> => {
  const revision = fields[commandFields.revision] ?? ''
  const asked = fields[commandFields.command]
  if (asked === NO_COMMAND) return refuse('rule', 'command_not_chosen')
  const type = asked === RETURN_WHOLE ? 'return' : commandTypes.find((one) => one === asked)
  if (type === undefined || !/^\d{1,9}$/.test(revision)) return refuse('shape', 'invalid_shape')
  const tooLong = Object.keys(fields).find(
    (name) => isReason(name) && [...fields[name]!].length > REASON_MAX_LENGTH,
  )
  if (tooLong !== undefined)
    return refuse('rule', 'reason_too_long', { path: tooLong, params: { max: REASON_MAX_LENGTH } })
  const command = readers[type](fields)
  return command.ok ? accept({ command: command.value, revision: Number(revision) }) : command
}

const reasons: readonly string[] = [
  commandFields.reason,
  commandFields.extensionReason,
  commandFields.question,
  commandFields.answer,
]

const isReason = (name: string): boolean => reasons.includes(name) || name.startsWith('lydo.')

type Reader = (fields: Fields) => Result<Command>

const text = (fields: Fields, name: keyof typeof commandFields): string | undefined => {
  const given = fields[commandFields[name]]?.normalize('NFC').trim()
  return given === '' ? undefined : given
}

const slotOf = (fields: Fields) => {
  const slot = text(fields, 'slot')
  return slot === undefined ? {} : { slot }
}

const approve: Reader = (fields) => {
  const marked = tickedRows(fields)
  return refuseMarked(marked) ?? accept({ type: 'approve', ...slotOf(fields) })
}

const sendBack: Reader = (fields) => {
  const marked = tickedRows(fields)
  const isWhole = fields[commandFields.command] === RETURN_WHOLE
  const refusal = isWhole ? refuseMarked(marked) : refuseUnticked(marked)
  if (refusal !== null) return refusal
  const [to, reason] = [text(fields, 'to'), text(fields, 'reason')]
  const rows = isWhole
    ? undefined
    : marked.ticked.map((row): ReturnedRow => ({ ...row, reason: row.reason || (reason ?? '') }))
  return accept({ type: 'return', ...slotOf(fields), to, reason, rows })
}

const reject: Reader = (fields) =>
  refuseMarked(tickedRows(fields)) ??
  accept({ type: 'reject', ...slotOf(fields), reason: text(fields, 'reason') })

const issue: Reader = (fields) => {
  const day = text(fields, 'issuedDate')
  const issuedDate = day === undefined ? accept(undefined) : readDate({ text: day })
  if (!issuedDate.ok)
    return { ok: false, refusal: { ...issuedDate.refusal, kind: 'rule', path: commandFields.issuedDate } }
  const signer = text(fields, 'signer')
  if (signer !== undefined && [...signer].length > SIGNER_MAX_LENGTH) {
    return refuse('rule', 'signer_too_long', {
      path: commandFields.signer,
      params: { max: SIGNER_MAX_LENGTH },
    })
  }
  return accept({
    type: 'issue',
    documentNumber: text(fields, 'documentNumber'),
    issuedDate: issuedDate.value,
    signer,
  })
}

const readers: { [T in Exclude<CommandType, 'escalate'>]: Reader } = {
  submit: () => accept({ type: 'submit' }),
  approve,
  return: sendBack,
  reject,
  withdraw: () => accept({ type: 'withdraw' }),
  recall: (fields) => accept({ type: 'recall', ...slotOf(fields) }),
  waive: (fields) => accept({ type: 'waive', unit: text(fields, 'unit'), reason: text(fields, 'reason') }),
  issue,
  ...asideReaders,
  correct: (fields) => accept({ type: 'correct', reason: text(fields, 'reason') }),
  cancel: () => accept({ type: 'cancel' }),
  reassign: (fields) =>
    accept({
      type: 'reassign',
      ...slotOf(fields),
      person: text(fields, 'person'),
      reason: text(fields, 'reason'),
    }),
}

const commandTypes = Object.keys(readers) as (keyof typeof readers)[]

/** `unticked`: how many rows have a reason and no tick. */
type Marked = { ticked: ReturnedRow[]; unticked: number }

const tickedRows = (fields: Fields): Marked => {
  const rows = new Map<string, ReturnedRow & { isTicked: boolean }>()
  for (const [name, given] of Object.entries(fields)) {
    const [, part, kind, id] = ROW_FIELD.exec(name) ?? []
    if (part === undefined) continue
    const key = `${kind}.${id}`
    const row = rows.get(key) ?? { kind: kind as ReturnedRow['kind'], id: id!, reason: '', isTicked: false }
    rows.set(
      key,
      part === 'tra' ? { ...row, isTicked: given !== '' } : { ...row, reason: given.normalize('NFC').trim() },
    )
  }
  const all = [...rows.values()]
  return {
    ticked: all.filter(({ isTicked }) => isTicked).map(({ kind, id, reason }) => ({ kind, id, reason })),
    unticked: all.filter(({ isTicked, reason }) => !isTicked && reason !== '').length,
  }
}

const refuseUnticked = ({ ticked, unticked }: Marked): Result<never> | null => {
  if (unticked > 0) return refuse('rule', 'row_reason_without_tick', { params: { count: unticked } })
  return ticked.length === 0 ? refuse('rule', 'rows_not_ticked') : null
}

const refuseMarked = ({ ticked, unticked }: Marked): Result<never> | null => {
  const count = ticked.length + unticked
  return count > 0 ? refuse('rule', 'rows_ticked_otherwise', { params: { count } }) : null
}
