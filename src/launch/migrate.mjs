import { launch } from './launch.mjs'

launch(() => import('./commands/migrate.mjs'))
