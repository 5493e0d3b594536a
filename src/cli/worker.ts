import { runWorker } from '@/jobs/runWorker'
import { closePayload, openPayload } from './openPayload'

const payload = await openPayload()
await runWorker({ payload })
closePayload(payload)
