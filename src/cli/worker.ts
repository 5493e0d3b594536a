import { runWorker } from '@/jobs/runWorker'
import { EXIT } from '@/launch/exit-codes.mjs'
import { closePayload, openPayload } from './openPayload'

const payload = await openPayload()
const end = (error: unknown): void => {
  payload.logger.error({ err: error, msg: 'the worker ends, to be started again' })
  process.exit(EXIT.lost)
}
// The library leaves rejections behind when its connections are lost.
process.on('unhandledRejection', end)
await runWorker({ payload }).catch(end)
closePayload(payload)
