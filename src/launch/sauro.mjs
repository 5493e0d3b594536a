import { launch } from './launch.mjs'

launch(() => import('./commands/sauro.mjs'))
