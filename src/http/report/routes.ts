import { commands } from './commands'
import { compose } from './compose'
import { consolidate } from './consolidate'
import { document } from './document'
import { entries } from './entries'
import { form } from './form'
import { history } from './history'

export const reportRoutes = [form, entries, consolidate, compose, commands, history, document]
