import { answer } from './commands/answer'
import { approve } from './commands/approve'
import { escalate } from './commands/escalate'
import { explain } from './commands/explain'
import { edit } from './commands/edit'
import { extend } from './commands/extend'
import { cancel } from './commands/cancel'
import { correct } from './commands/correct'
import { issue } from './commands/issue'
import { reassign } from './commands/reassign'
import { recall } from './commands/recall'
import { reject } from './commands/reject'
import { sendBack } from './commands/return'
import { submit } from './commands/submit'
import { waive } from './commands/waive'
import { withdraw } from './commands/withdraw'
import type { CommandRule, CommandType } from './types'

/** One rule for each verb, in the order in which verbs are offered. */
export const commandRules: { [T in CommandType]: CommandRule<T> } = {
  submit,
  approve,
  return: sendBack,
  reject,
  withdraw,
  recall,
  waive,
  issue,
  extend,
  explain,
  answer,
  correct,
  cancel,
  reassign,
  edit,
  escalate,
}
