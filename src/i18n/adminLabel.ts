import { messages } from './messages'

type Words = { vi: string; en: string }

const find = (tree: unknown, path: readonly string[]): string | undefined => {
  const found = path.reduce<unknown>(
    (node, key) =>
      node === null || typeof node !== 'object' ? undefined : (node as Record<string, unknown>)[key],
    tree,
  )
  return typeof found === 'string' ? found : undefined
}

/** The admin panel's words at a path of `admin.json` in both languages, or undefined when either lacks them. */
export const adminWords = (...path: readonly string[]): Words | undefined => {
  const vi = find(messages.vi.admin, path)
  const en = find(messages.en.admin, path)
  return vi === undefined || en === undefined ? undefined : { vi, en }
}

/** Like `adminWords`, but the path itself stands where words are missing (a test keeps that from happening). */
export const adminLabel = (...path: readonly string[]): Words =>
  adminWords(...path) ?? { vi: path.join('.'), en: path.join('.') }
