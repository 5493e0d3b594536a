import { readText } from '@/http/readText'

/** A body that goes on for ever, and how much of it was taken. */
const endless = () => {
  const taken = { bytes: 0, isCancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        taken.bytes += 1_000
        controller.enqueue(new Uint8Array(1_000).fill(120))
      },
      cancel: () => {
        taken.isCancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { taken, body }
}

const chunks = (...parts: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })

describe('the text of a body', () => {
  it('is given up as soon as it is too large, whatever was said of its length', async () => {
    const { taken, body } = endless()
    expect(await readText({ headers: new Headers(), body, maxBytes: 10_000 })).toBeNull()
    expect(taken).toEqual({ bytes: 11_000, isCancelled: true })
  })

  it('is not begun where it says itself that it is too large', async () => {
    const { taken, body } = endless()
    const headers = new Headers({ 'content-length': '10001' })
    expect(await readText({ headers, body, maxBytes: 10_000 })).toBeNull()
    expect(taken.bytes).toBe(0)
  })

  it('is whole up to the limit, counted in bytes, also where a letter comes in two parts', async () => {
    const bytes = new TextEncoder().encode('Đồng')
    const sent = () => chunks(bytes.slice(0, 1), bytes.slice(1, 4), bytes.slice(4))
    const read = (maxBytes: number) => readText({ headers: new Headers(), body: sent(), maxBytes })
    expect([await read(bytes.length), await read(bytes.length - 1)]).toEqual(['Đồng', null])
  })

  it('is empty where there is none', async () => {
    expect(await readText({ headers: new Headers(), body: null, maxBytes: 1 })).toBe('')
  })
})
