import { foldKey } from '@/domain/vietnamese/foldKey'
import type { StepKey } from './types'

const LONGEST = 28

/** A key for a step known by its name: 'Lãnh đạo xã' gives 'lanh_dao_xa', and 'lanh_dao_xa_2' when that is taken. */
export const stepKeyFor = ({ label, taken }: { label: string; taken: readonly StepKey[] }): StepKey => {
  const words = foldKey(label)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, LONGEST)
  const base = words.length > 1 && words !== 'author' ? words : 'step'
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 1)
  const free = numbers.find((number) => !taken.includes(numbered(base, number)))!
  return numbered(base, free)
}

const numbered = (base: string, number: number): StepKey => (number === 1 ? base : `${base}_${number}`)
