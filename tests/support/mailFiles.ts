import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A header's words as the bytes they stand for, one character each. */
const decoded = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, how: string, text: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('latin1')
        : text
            .replace(/_/g, ' ')
            .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    )

/** To whom and about what the mails are that left, read from their files. */
export const mailFiles = (dataDir: string): string[] => {
  const folder = join(dataDir, 'outbox')
  return readdirSync(folder).map((file) => {
    const head = readFileSync(join(folder, file), 'utf8')
      .split('\r\n\r\n')[0]!
      .replace(/\r\n\s+/g, ' ')
    const [, to] = /^To: (.*)$/m.exec(head)!
    const [, subject] = /^Subject: (.*)$/m.exec(head)!
    return `${to} ${Buffer.from(decoded(subject!), 'latin1').toString('utf8')}`
  })
}
