import type { Texts } from '@/domain/report/entryForm'
import { readFormBase } from '@/domain/report/formBase'
import { mergeEntries, type Choice, type Merged } from '@/domain/report/mergeEntries'
import { typedTexts } from '@/domain/report/typedTexts'

/** Names of fields that a form carries beside what is typed into it, before the name of a part. */
export const MARK = 'both.'
export const CHOICE = 'keep.'
export const BASE = 'base'

type Sent = {
  /** All fields of the form as it was sent, or kept. */
  sent: Texts
  printed: ReadonlyMap<string, Texts>
  /** The report has moved on since the form was read. */
  isStale: boolean
}

/** Merges a form as it was sent with what is stored: see `mergeEntries`. */
export const mergeForm = ({ sent, printed, isStale }: Sent): Merged =>
  mergeEntries({
    typed: typedTexts(sent),
    printed,
    base: readFormBase(sent[BASE] ?? ''),
    isStale,
    marked: new Set(
      Object.keys(sent).flatMap((name) => (name.startsWith(MARK) ? [name.slice(MARK.length)] : [])),
    ),
    choices: new Map(
      Object.entries(sent).flatMap(([name, text]): [string, Choice][] =>
        name.startsWith(CHOICE) && (text === 'mine' || text === 'theirs')
          ? [[name.slice(CHOICE.length), text]]
          : [],
      ),
    ),
  })
