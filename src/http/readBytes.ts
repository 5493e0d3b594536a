/**
 * The bytes of a body of at most `maxBytes`; null as soon as more has arrived, of which nothing more is read. What a
 * sender says of the length beforehand is only a shortcut: a body that is sent in chunks says nothing.
 */
export const readBytes = async ({
  headers,
  body,
  maxBytes,
}: {
  headers: Headers
  body: ReadableStream<Uint8Array> | null
  maxBytes: number
}): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (Number(headers.get('content-length') ?? 0) > maxBytes) return null
  if (body === null) return new Uint8Array(0)
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(parts, bytes)
    bytes += value.byteLength
    if (bytes > maxBytes) {
      // Not waited for: a sender may hold the connection open.
      void reader.cancel().catch(() => undefined)
      return null
    }
    parts.push(value)
  }
}

const joined = (parts: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(bytes)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.byteLength
  }
  return all
}
