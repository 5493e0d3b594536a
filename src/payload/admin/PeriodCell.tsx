import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '@/i18n/messages'
import { adminSentences } from './adminSentences'
import { LinkedCell } from './LinkedCell'
import { writePeriod } from './writePeriod'

/** A period in a list, in words: '2026-11' as 'Tháng 11/2026'. */
export const PeriodCell = (props: DefaultServerCellComponentProps) => {
  const words = adminSentences(languageOf(props.i18n.language))
  return <LinkedCell {...props}>{writePeriod({ key: String(props.cellData ?? ''), words })}</LinkedCell>
}
