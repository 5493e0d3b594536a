import type { Config } from 'payload'

/** Structured logs without secrets. */
export const logger: Config['logger'] = {
  options: {
    level: process.env.LOG_LEVEL ?? 'info',
    redact: [
      'password',
      'token',
      'authorization',
      'cookie',
      '*.password',
      '*.token',
      '*.authorization',
      '*.cookie',
    ],
  },
}
