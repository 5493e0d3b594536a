import { FINDINGS } from '@/domain/planText/findings'
import { messages } from '@/i18n/messages'
import { readFileSync } from 'node:fs'

describe('the sentences of findings', () => {
  it.each(['vi', 'en'])('hold one for every finding, and none besides, in %s', (language) => {
    const sentences = JSON.parse(readFileSync(`src/i18n/${language}/errors.plan_finding.json`, 'utf8'))
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(FINDINGS).sort())
  })

  it('bear no name that another refusal has', () => {
    const { vi } = messages
    const files = [
      'access',
      'approval',
      'backup',
      'http',
      'indicator',
      'period',
      'plan',
      'plan_text',
      'report',
      'source',
      'task',
    ]
    const others = files.flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(`src/i18n/vi/errors.${file}.json`, 'utf8'))),
    )
    expect(others.filter((code) => code in FINDINGS)).toEqual([])
    expect(Object.keys(FINDINGS).filter((code) => !(code in vi.errors))).toEqual([])
  })
})
