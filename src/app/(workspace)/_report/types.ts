import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import type { readForm } from '@/services/report/readForm'
import type { Reader } from '../_shell/viewer'

export type Form = Awaited<ReturnType<typeof readForm>>

/** What every part of a report's page is drawn from. */
export type Sheet = {
  reader: Reader
  head: ReportHead
  form: Form
  now: Instant
  /** What the address asks for. */
  asked: Record<string, string | string[] | undefined>
}
