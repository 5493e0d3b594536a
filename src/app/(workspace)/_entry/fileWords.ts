import { EVIDENCE_MEGABYTES, NAME_LIMIT } from '@/domain/report/acceptsFile'
import { errorMessage } from '@/i18n/errorMessage'
import type { Language } from '@/i18n/messages'
import type { Words } from '../_shell/words'
import type { SaidOfFiles } from './EvidenceWords'

/** What adding a file can say. */
export const fileWords = ({ language, t }: { language: Language; t: Words }): SaidOfFiles => ({
  add: t('report.evidence.add'),
  uploading: t('report.evidence.uploading'),
  cancel: t('report.evidence.cancel'),
  cancelled: t('report.evidence.cancelled'),
  failed: t('report.evidence.failed'),
  added: t('report.evidence.added'),
  file_too_large: errorMessage(language, 'file_too_large', { limit: EVIDENCE_MEGABYTES }),
  file_type_refused: errorMessage(language, 'file_type_refused'),
  file_empty: errorMessage(language, 'file_empty'),
  file_name_too_long: errorMessage(language, 'file_name_too_long', { limit: NAME_LIMIT }),
})
