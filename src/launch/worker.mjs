import { launch } from './launch.mjs'

launch(() => import('./commands/worker.mjs'))
