import type { WorkflowDefinition } from '@/domain/approval/types'
import { accept, type Result } from '@/domain/refusal'
import { readDate } from '@/domain/vietnamese/readDate'
import { vocabulary } from '@/domain/vocabulary'
import type { Terms } from './types'

/** What a page's form calls its fields; besides `loai.<kind of document>` and `buoc.<step>`, ticked where they are sent. */
export const termFields = {
  principal: 'nguoi-uy-quyen',
  substitute: 'nguoi-thay',
  from: 'tu',
  to: 'den',
  unit: 'don-vi',
  reason: 'ly-do',
} as const

export const KIND_PREFIX = 'loai.'
export const STEP_PREFIX = 'buoc.'

type Fields = Readonly<Record<string, string>>

/**
 * The delegation that somebody's form asks for; without a principal it is their own. Errors: those of `readDate`, at
 * the field. What the terms say together is for `give` to judge.
 */
export const readTerms = ({ fields, person }: { fields: Fields; person: string }): Result<Terms> => {
  const text = (name: keyof typeof termFields): string =>
    fields[termFields[name]]?.normalize('NFC').trim() ?? ''
  const ticked = (prefix: string): string[] =>
    Object.keys(fields)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length))
  const days = { from: readDate({ text: text('from') }), to: readDate({ text: text('to') }) }
  for (const name of ['from', 'to'] as const) {
    const day = days[name]
    if (!day.ok) return { ok: false, refusal: { ...day.refusal, kind: 'rule', path: termFields[name] } }
  }
  const [from, to] = [days.from, days.to].map((day) => (day.ok ? day.value : ''))
  const kinds = ticked(KIND_PREFIX)
  return accept({
    principal: text('principal') || person,
    substitute: text('substitute'),
    documentTypes: vocabulary.documentType.filter((kind): kind is WorkflowDefinition['documentType'] =>
      kinds.includes(kind),
    ),
    steps: ticked(STEP_PREFIX),
    unit: text('unit') || null,
    from: from!,
    to: to!,
    reason: text('reason'),
  })
}
