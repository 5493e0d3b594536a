/** The id of a relation's value, whether it holds the row or only its id; null when it holds neither. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' && 'id' in value ? String(value.id) : null
}
