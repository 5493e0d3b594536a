import type { Refusal } from '@/domain/refusal'
import { errorMessage } from '@/i18n/errorMessage'

/**
 * Tells a refusal on standard error, in Vietnamese and English; another error goes on.
 * @returns the exit code of a command that was refused
 */
export const tellRefusal = (error: unknown): number => {
  const refusal = (error as { refusal?: Refusal }).refusal
  if (refusal === undefined) throw error
  const say = (language: 'vi' | 'en') => errorMessage(language, refusal.code, refusal.params)
  process.stderr.write(`✗ ${say('vi')} · ${say('en')}\n`)
  return 1
}
