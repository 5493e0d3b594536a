type Asked = { method: string; path: string; body: unknown; failed: string; key?: string }

export type JsonAnswer<Body> =
  { ok: true; body: Body } | { ok: false; message: string; messages: string[]; status: number }

/** Speaks JSON with the product from a page of the admin panel; `failed` is said when there was no answer; `messages` is all that was refused. */
export const sendJson = async <Body = unknown>({
  method,
  path,
  body,
  failed,
  key,
}: Asked): Promise<JsonAnswer<Body>> => {
  const response = await fetch(path, {
    method,
    credentials: 'include',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    body: JSON.stringify(body),
  }).catch(() => null)
  const said = (await response?.json().catch(() => null)) as
    (Body & { errors?: { message: string }[] }) | null
  if (response?.ok && said !== null) return { ok: true, body: said }
  const [message = failed, ...further] = said?.errors?.map((one) => one.message) ?? []
  return { ok: false, message, messages: [message, ...further], status: response?.status ?? 0 }
}
