import { readBytes } from './readBytes'

/** The text of a body of at most `maxBytes`; null when there is more. */
export const readText = async (asked: Parameters<typeof readBytes>[0]): Promise<string | null> => {
  const bytes = await readBytes(asked)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}
