import type { SentFile } from './route'

/** The fields of a multipart form, its file as name and bytes; null when it is no such form, or sends a field twice. */
export const readForm = async ({
  bytes,
  type,
}: {
  bytes: Uint8Array<ArrayBuffer>
  type: string
}): Promise<Record<string, string | SentFile> | null> => {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (form === null) return null
  const fields: Record<string, string | SentFile> = {}
  for (const [name, value] of form.entries()) {
    if (name in fields) return null
    fields[name] =
      typeof value === 'string'
        ? value
        : { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return fields
}
