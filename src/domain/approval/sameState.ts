import type { InstanceState } from './types'

/** Whether two states say the same, however their fields are ordered. */
export const sameState = (a: InstanceState, b: InstanceState): boolean => stable(a) === stable(b)

const stable = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${stable(member)}`).join(',')}}`
}
