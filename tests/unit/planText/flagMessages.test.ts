import { DEADLINE_FLAGS, OWNER_FLAGS, ROW_FLAGS, RULE_FLAGS, TARGET_FLAGS } from '@/domain/planText/types'
import { readFileSync } from 'node:fs'

const REFUSALS = ['number_unreadable', 'number_too_long', 'date_unreadable', 'date_not_in_calendar']

describe('the sentences of plan text', () => {
  it.each(['vi', 'en'])('hold one for every flag and refusal, and none besides, in %s', (language) => {
    const messages: Record<string, string> = JSON.parse(
      readFileSync(`src/i18n/${language}/errors.plan_text.json`, 'utf8'),
    )
    const codes = new Set([
      ...TARGET_FLAGS,
      ...DEADLINE_FLAGS,
      ...OWNER_FLAGS,
      ...RULE_FLAGS,
      ...ROW_FLAGS,
      ...REFUSALS,
    ])
    expect(Object.keys(messages).sort()).toEqual([...codes].sort())
  })
})
