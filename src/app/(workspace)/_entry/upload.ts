type End = { file: { name: string; href: string } } | { message: string } | { said: 'failed' | 'cancelled' }

export type Sending = { cancel: () => void }

type ToSend = {
  to: string
  file: File
  /** Percent of the file that is on its way, 0 to 100. */
  onProgress: (percent: number) => void
  onEnd: (end: End) => void
}

/** Sends one file; the same sending acts once, however often its line breaks. */
export const upload = ({ to, file, onProgress, onEnd }: ToSend): Sending => {
  const request = new XMLHttpRequest()
  const body = new FormData()
  body.set('khoa', `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`)
  body.set('file', file)
  request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / total))
  request.onload = () => onEnd(readAnswer(request.responseText))
  request.onerror = () => onEnd({ said: 'failed' })
  request.onabort = () => onEnd({ said: 'cancelled' })
  request.open('POST', to)
  request.setRequestHeader('accept', 'application/json')
  request.send(body)
  return { cancel: () => request.abort() }
}

const readAnswer = (text: string): End => {
  try {
    const answer = JSON.parse(text) as {
      file?: { name: string; href: string }
      errors?: { message: string }[]
    }
    if (answer.file !== undefined) return { file: answer.file }
    const message = answer.errors?.[0]?.message
    return message === undefined ? { said: 'failed' } : { message }
  } catch {
    return { said: 'failed' }
  }
}
