import { isStorableText } from './isStorableText'

/**
 * Where in a value of JSON the first text stands that PostgreSQL would not keep as it is, names joined by dots; null
 * without any. Bytes are no text.
 */
export const unstorablePath = (value: unknown, path: readonly string[] = []): string | null => {
  if (typeof value === 'string') return isStorableText(value) ? null : path.join('.')
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null
  for (const [key, inner] of Object.entries(value)) {
    if (!isStorableText(key)) return path.join('.')
    const found = unstorablePath(inner, [...path, key])
    if (found !== null) return found
  }
  return null
}
