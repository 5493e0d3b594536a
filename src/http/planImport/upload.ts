import { z } from 'zod'
import { IMPORT_BYTES } from '@/domain/planImport/importBytes'
import { start } from '@/services/planImport/start'
import { refuseWith } from '@/services/RefusalError'
import { route, type SentFile } from '../route'
import { id } from '../schemas'

/** What a form has round its file. */
const FRAME_BYTES = 64_000

export const upload = route({
  method: 'post',
  path: '/plan-imports',
  summary: 'Reads an issued plan: a Word or Excel file, or its text with tables, as text or HTML',
  writes: true,
  isLimited: true,
  form: { maxBytes: IMPORT_BYTES + FRAME_BYTES },
  body: z.strictObject({
    file: z.custom<SentFile>((value) => typeof value === 'object' && value !== null).optional(),
    text: z.string().max(IMPORT_BYTES).optional(),
    commune: id.optional(),
    /** The plan that a corrected file is read for. */
    plan: id.optional(),
  }),
  answer: z.object({ id }),
  handle: ({ payload, db, actor, body: { file, text, commune, plan }, now }) => {
    if ((file === undefined) === (text === undefined))
      return refuseWith({ kind: 'shape', code: 'import_file_or_text', path: 'file' })
    return start({
      payload,
      db,
      actor,
      file: file ?? { name: PASTED, bytes: new TextEncoder().encode(text) },
      commune: commune ?? null,
      into: plan ?? null,
      now,
    })
  },
})

/** The name under which a text is kept that came without a file. */
const PASTED = 'van-ban-dan.txt'
