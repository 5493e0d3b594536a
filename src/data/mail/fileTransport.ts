import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Transport } from 'nodemailer'

/** A mail transport that writes each message whole as one .eml file; a half-written one never carries that ending. */
export const fileTransport = (folder: string): Transport => ({
  name: 'eml-files',
  version: '1',
  send: (mail, done) => {
    mail.message.build((failure, raw) => {
      if (failure) return done(failure, null)
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`
      const target = path.join(folder, `${name}.eml`)
      mkdir(folder, { recursive: true })
        .then(() => writeFile(`${target}.part`, raw))
        .then(() => rename(`${target}.part`, target))
        .then(() => done(null, { envelope: mail.message.getEnvelope(), messageId: mail.message.messageId() }))
        .catch((error: Error) => done(error, null))
    })
  },
})
