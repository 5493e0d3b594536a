import type { Language } from '@/i18n/messages'
import type { ShownImport } from '@/services/planImport/readImport'
import type { Words } from '../adminSentences'

/** What a step of an import is drawn from. */
export type StepProps = { shown: ShownImport; words: Words; language: Language }

export type IndicatorRow = ShownImport['indicators'][number]
export type TaskRow = ShownImport['tasks'][number]
