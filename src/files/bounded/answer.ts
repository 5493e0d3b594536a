import { parentPort, workerData } from 'node:worker_threads'
import { doWork } from './doWork'
import type { Work } from './work'

parentPort?.postMessage(doWork(workerData as Work))
