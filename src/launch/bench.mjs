import { launch } from './launch.mjs'

launch(() => import('./commands/bench.mjs'))
