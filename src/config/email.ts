import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import { fileTransport } from '@/data/mail/fileTransport'
import { env } from './env'

/** SMTP where the operator gives it; otherwise each message becomes one .eml file in the outbox folder. */
export const email = nodemailerAdapter({
  defaultFromAddress: env.MAIL_FROM,
  defaultFromName: 'Sáu Rõ',
  skipVerify: true,
  transport: env.SMTP_URL
    ? nodemailer.createTransport(env.SMTP_URL)
    : nodemailer.createTransport(fileTransport(env.outboxDir)),
})
