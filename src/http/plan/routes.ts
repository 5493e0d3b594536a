import { check } from './check'
import { commands } from './commands'
import { fills } from './fills'
import { history } from './history'
import { waivers } from './waivers'

export const planRoutes = [check, commands, fills, history, waivers]
