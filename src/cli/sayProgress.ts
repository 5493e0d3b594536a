import type { Say, Step } from '@/services/backup/progress'
import { bothLanguages } from './bothLanguages'

const EVERY = 5

/** Tells progress on standard error, a line for every five percent of a step. */
export const sayProgress = (): Say => {
  let last: { step: Step; percent: number } | null = null
  return ({ step, percent, part }) => {
    if (last?.step === step && percent < last.percent + EVERY && !(percent === 100 && last.percent < 100))
      return
    last = { step, percent }
    process.stderr.write(`${String(percent).padStart(3)} %  ${bothLanguages(`progress_${step}`)}: ${part}\n`)
  }
}
