import { comparedRules } from '@/domain/planImport/comparedRules'
import { ruleByHand } from '@/domain/planImport/ruleByHand'
import { ruleKey } from '@/domain/planImport/ruleKey'

const month = ruleByHand({ level: 'unit', frequency: 'month', dueDay: 15 })
const quarter = ruleByHand({ level: 'unit', frequency: 'quarter', dueDay: 15 })
const commune = ruleByHand({ level: 'commune', frequency: 'month', dueDay: 20 })
const guessed = (level: 'unit' | 'commune') => ruleByHand({ level, frequency: 'month', dueDay: null })
const keys = ({ plan, draft }: ReturnType<typeof comparedRules>) => [plan.map(ruleKey), draft.map(ruleKey)]

describe('the reporting rules of a plan and of a corrected file', () => {
  it('are not held against each other where the file names none', () => {
    const found = comparedRules({ plan: [month, commune], draft: [guessed('unit'), guessed('commune')] })
    expect(keys(found)).toEqual([[], []])
  })

  it('are compared level by level: a file that speaks of units alone takes nothing from the commune', () => {
    const found = comparedRules({ plan: [month, quarter, commune], draft: [month, guessed('commune')] })
    expect(keys(found)).toEqual([['unit.month', 'unit.quarter'], ['unit.month']])
  })
})
