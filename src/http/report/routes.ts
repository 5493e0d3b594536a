import { commands } from './commands'
import { consolidate } from './consolidate'
import { entries } from './entries'
import { form } from './form'
import { history } from './history'

export const reportRoutes = [form, entries, consolidate, commands, history]
