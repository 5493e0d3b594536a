import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { accept, refuse, type Result } from '@/domain/refusal'
import { readDate } from '@/domain/vietnamese/readDate'
import type { IsoDate } from '@/domain/time'
import type { Signs } from './foot'
import { linesOf } from './linesOf'
import type { DocumentForm } from './types'

export const FORMS = ['government', 'party'] as const satisfies readonly DocumentForm[]
/** Only what happened in the period, or beside it what has come together since the beginning of the year. */
export const FIGURES = ['period', 'cumulative'] as const
/** A summary with the tables, or prose by field with them. */
export const LENGTHS = ['short', 'by_field'] as const
export const SIGNS = ['head', 'deputy'] as const satisfies readonly Signs[]

export const MOST_RECIPIENTS = 40
export const RECIPIENT_LENGTH = 200

/** How somebody wants a report written. */
export type ReportChoices = {
  form: DocumentForm
  figures: (typeof FIGURES)[number]
  length: (typeof LENGTHS)[number]
  signs: Signs
  /** Who receives it, one each, whom it is reported to first; empty for whoever the plan names. */
  recipients: string[]
  /** The letter that asks for it. */
  request: { number: string; date: IsoDate; issuer: string } | null
}

/** Choices as a form or an address carries them. */
export type SentChoices = Partial<
  Record<
    | 'form'
    | 'figures'
    | 'length'
    | 'signs'
    | 'recipients'
    | 'requestNumber'
    | 'requestDate'
    | 'requestIssuer',
    string
  >
>

/**
 * Reads how somebody wants a report written; what is not sent is as in `usual`.
 *
 * Refusals: `document_choice_unknown` (shape), `recipients_too_many`, `recipient_too_long`, `request_incomplete`,
 * `request_date_invalid` (rule).
 */
export const acceptsReportChoices = ({
  sent,
  usual,
}: {
  sent: SentChoices
  usual: DocumentForm
}): Result<ReportChoices> => {
  const form = wordOf(FORMS, sent.form, usual)
  const figures = wordOf(FIGURES, sent.figures, 'period')
  const length = wordOf(LENGTHS, sent.length, 'short')
  const signs = wordOf(SIGNS, sent.signs, 'head')
  if (form === null || figures === null || length === null || signs === null) {
    return refuse('shape', 'document_choice_unknown')
  }
  const recipients = linesOf(sent.recipients)
  if (recipients.length > MOST_RECIPIENTS) {
    return refuse('rule', 'recipients_too_many', { path: 'recipients', params: { most: MOST_RECIPIENTS } })
  }
  if (recipients.some((line) => line.length > RECIPIENT_LENGTH)) {
    return refuse('rule', 'recipient_too_long', { path: 'recipients', params: { most: RECIPIENT_LENGTH } })
  }
  const request = requestOf(sent)
  return request.ok ? accept({ form, figures, length, signs, recipients, request: request.value }) : request
}

const wordOf = <Word extends string>(
  words: readonly Word[],
  sent: string | undefined,
  usual: Word,
): Word | null => (sent === undefined || sent === '' ? usual : (words.find((word) => word === sent) ?? null))

/** A letter is cited by number, day and issuer, or not at all. */
const requestOf = (sent: SentChoices): Result<ReportChoices['request']> => {
  const [number, day, issuer] = [sent.requestNumber, sent.requestDate, sent.requestIssuer].map((part) =>
    linesOf(part).join(' ').slice(0, RECIPIENT_LENGTH),
  ) as [string, string, string]
  if (number === '' && day === '' && issuer === '') return accept(null)
  if (number === '' || day === '' || issuer === '') {
    return refuse('rule', 'request_incomplete', { path: 'requestNumber' })
  }
  const read = isCalendarDay({ text: day }) ? accept(day) : readDate({ text: day })
  return read.ok
    ? accept({ number, date: read.value, issuer })
    : refuse('rule', 'request_date_invalid', { path: 'requestDate' })
}
