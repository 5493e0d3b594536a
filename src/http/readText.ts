/**
 * The text of a body of at most `maxBytes`; null as soon as more has arrived, of which nothing more is read. What a
 * sender says of the length beforehand is only a shortcut: a body that is sent in chunks says nothing.
 */
export const readText = async ({
  headers,
  body,
  maxBytes,
}: {
  headers: Headers
  body: ReadableStream<Uint8Array> | null
  maxBytes: number
}): Promise<string | null> => {
  if (Number(headers.get('content-length') ?? 0) > maxBytes) return null
  if (body === null) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      // Not waited for: a sender may hold the connection open.
      void reader.cancel().catch(() => undefined)
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
