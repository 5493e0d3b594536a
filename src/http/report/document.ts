import { z } from 'zod'
import {
  FIGURES,
  FORMS,
  LENGTHS,
  MOST_RECIPIENTS,
  RECIPIENT_LENGTH,
  SIGNS,
} from '@/domain/document/reportChoices'
import { readReportDocument } from '@/services/document/readReportDocument'
import { WORD_TYPE } from '@/services/document/wordFile'
import { readReportSheet } from '@/services/sheet/readReportSheet'
import { seeReport } from '@/services/report/seeReport'
import { SHEET_TYPE } from '@/services/sheet/sheetFile'
import { route } from '../route'
import { fileAnswer } from '../schemas'

/** By the name that the address asks for; each with what it makes of a report. */
const formats = {
  docx: { type: WORD_TYPE, read: readReportDocument },
  xlsx: { type: SHEET_TYPE, read: readReportSheet },
}

export const document = route({
  method: 'get',
  path: '/reports/:id/document',
  summary:
    'A report as a file: as docx the official letter with its appendices of a commune report that its leader has approved, as xlsx its figures',
  sight: seeReport,
  query: z.strictObject({
    format: z.enum(Object.keys(formats) as [keyof typeof formats]),
    form: z.enum(FORMS).optional(),
    figures: z.enum(FIGURES).optional(),
    length: z.enum(LENGTHS).optional(),
    signs: z.enum(SIGNS).optional(),
    recipients: z
      .string()
      .max((RECIPIENT_LENGTH + 2) * MOST_RECIPIENTS)
      .optional(),
    requestNumber: z.string().max(RECIPIENT_LENGTH).optional(),
    requestDate: z.iso.date().optional(),
    requestIssuer: z.string().max(RECIPIENT_LENGTH).optional(),
  }),
  file: Object.values(formats).map(({ type }) => type),
  answer: fileAnswer,
  handle: ({ db, sight, query: { format, ...sent }, now }) =>
    formats[format].read({ db, head: sight, sent, now }),
})
