import { launch } from './launch.mjs'

launch(() => import('./commands/demo.mjs'))
