import { readFileSync } from 'node:fs'
import { doWork } from '@/files/bounded/doWork'
import { damage } from '../../support/files/damage'

const files = [
  'library.docx',
  'libreoffice.docx',
  'library.xlsx',
  'libreoffice.xlsx',
  'libreoffice-writer.html',
].map((name) => new Uint8Array(readFileSync(`tests/fixtures/source/${name}`)))

describe('a damaged file', () => {
  it.each(Array.from({ length: 120 }, (_, seed) => seed))(
    'is read or refused for a reason: no. %i',
    (seed) => {
      const damaged = damage({ bytes: files[seed % files.length]!, seed })
      const read = doWork({ task: 'source', bytes: damaged.bytes, name: 'kh' })
      expect({ way: damaged.way, code: read.ok ? null : read.refusal.code }).not.toMatchObject({
        code: 'source_reader_failed',
      })
    },
  )
})
