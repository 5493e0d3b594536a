import { newMeter, type Sum } from './meter'

/** What a stream comes to, without keeping it. */
export const sumOf = async (content: AsyncIterable<Buffer>): Promise<Sum> => {
  const meter = newMeter()
  for await (const chunk of content) meter.add(chunk)
  return meter.sum()
}
