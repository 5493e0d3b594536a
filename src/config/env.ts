import path from 'node:path'
import { z } from 'zod'

const shape = z.object({
  DATABASE_URL: z.string().min(1),
  PAYLOAD_SECRET: z.string().min(32),
  SERVER_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  SAURO_DATA: z.string().min(1).default('.data'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('khong-tra-loi@sauro.invalid'),
  POOL_SIZE: z.coerce.number().int().min(4).max(200).default(20),
})

/** What a build or a code generator needs of the environment: shapes only, nothing that connects. */
const offline = {
  DATABASE_URL: 'postgres://127.0.0.1:1/offline',
  PAYLOAD_SECRET: 'offline-offline-offline-offline-offline',
}

const read = () => {
  const asked = process.env.SAURO_OFFLINE === '1' ? { ...offline, ...process.env } : process.env
  const parsed = shape.safeParse(asked)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Environment: ${names.join('; ')}`)
  }
  const dataDir = path.resolve(parsed.data.SAURO_DATA)
  const isDefault = parsed.data.SAURO_DATA === '.data'
  return {
    ...parsed.data,
    dataDir,
    outboxDir: path.join(dataDir, 'outbox'),
    mediaDir: isDefault ? path.resolve('media') : path.join(dataDir, 'media'),
  }
}

/** The validated environment; a wrong variable is named when the program starts, not when it is first used. */
export const env = read()
