import type { CollectionBeforeValidateHook } from 'payload'

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').trim()
  if (Array.isArray(value)) return value.map(clean)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'password' ? inner : clean(inner)]),
    )
  }
  return value
}

/** Stores text as NFC without outer blanks: two spellings of one word must not be two words. */
export const cleanText: CollectionBeforeValidateHook = ({ data }) => clean(data) as typeof data
