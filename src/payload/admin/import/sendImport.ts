type Asked = {
  file: File | null
  text: string
  commune: string | null
  plan: string | null
  /** The same for every try of the same file: sent twice it is read once. */
  key: string
  /** 0 to 1. */
  onProgress: (share: number) => void
  failed: string
}

type Answer = { ok: true; id: string } | { ok: false; message: string }

/** Sends a plan to be read. `XMLHttpRequest`, because `fetch` does not tell how much has been sent. */
export const sendImport = ({ file, text, commune, plan, key, onProgress, failed }: Asked): Promise<Answer> =>
  new Promise((resolve) => {
    const form = new FormData()
    if (file === null) form.set('text', text)
    else form.set('file', file)
    if (commune !== null) form.set('commune', commune)
    if (plan !== null) form.set('plan', plan)
    const request = new XMLHttpRequest()
    request.open('POST', '/api/plan-imports')
    request.setRequestHeader('Idempotency-Key', key)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.upload.onload = () => onProgress(1)
    request.onerror = () => resolve({ ok: false, message: failed })
    request.onload = () => {
      const body = request.response as { id?: string; errors?: { message: string }[] } | null
      if (request.status === 200 && body?.id) resolve({ ok: true, id: body.id })
      else resolve({ ok: false, message: body?.errors?.[0]?.message ?? failed })
    }
    request.send(form)
  })
