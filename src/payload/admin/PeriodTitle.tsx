import type { UIFieldServerProps } from 'payload'
import { languageOf } from '@/i18n/messages'
import { adminSentences } from './adminSentences'
import { DocumentTitle } from './DocumentTitle'
import { writePeriod } from './writePeriod'

/** A document that is about one period is called by it, in words: 'Tháng 11/2026'. */
export const PeriodTitle = ({ data, id, req }: UIFieldServerProps) => {
  const words = adminSentences(languageOf(req.i18n.language))
  if (id === undefined) return null
  return <DocumentTitle title={writePeriod({ key: String(data.periodKey ?? ''), words })} />
}
