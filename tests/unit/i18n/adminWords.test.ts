import { missingSetup } from '@/domain/plan/missingSetup'
import { vocabulary, type VocabularyName } from '@/domain/vocabulary'
import { adminWords } from '@/i18n/adminLabel'
import { messages } from '@/i18n/messages'

const names = Object.keys(vocabulary) as VocabularyName[]

describe('the words of the admin panel', () => {
  it.each(names)('label exactly the values of the vocabulary %s', (name) => {
    const labelled = Object.keys((messages.vi.admin.options as Record<string, object>)[name] ?? {})
    expect(labelled.sort()).toEqual([...vocabulary[name]].sort())
  })

  it('label no vocabulary that is not there', () => {
    expect(Object.keys(messages.vi.admin.options).sort()).toEqual([...names].sort())
  })

  it('say for every gap in a plan what is missing and how to fill it', () => {
    const gaps = missingSetup({
      indicators: 0,
      tasks: 0,
      rules: 0,
      periods: 0,
      hasFocalUnit: false,
      hasReceiver: false,
      hasLadders: false,
      keepsLadders: false,
      openGaps: 1,
    })
    for (const part of ['gaps', 'howTo']) {
      expect(
        gaps.filter((gap) => adminWords('components', 'planReadiness', part, gap) === undefined),
      ).toEqual([])
    }
  })
})
