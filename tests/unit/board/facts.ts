import type { Entry, Fact } from '@/domain/board/types'
import type { Light, Reported } from '@/domain/indicator/types'

export const nothing: Reported = {
  value: null,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}

const month = (number: number) => {
  const key = `2026-${String(number).padStart(2, '0')}`
  return {
    period: key,
    frequency: 'month' as const,
    start: `${key}-01`,
    end: `${key}-28`,
    report: `report ${key}`,
  }
}

/** An accepted figure of a month of 2026; null says nothing. */
export const fact = (number: number, value: number | null, light: Light = 'grey'): Fact => ({
  ...month(number),
  reported: { ...nothing, value },
  assessment: value === null ? 'missing' : light === 'red' ? 'not_met' : 'not_due',
  light,
})

/** What the commune's report of a month of 2026 says that has not been accepted. */
export const entry = (number: number, value: number | null): Entry => ({
  ...month(number),
  reported: { ...nothing, value },
  isReached: true,
})
