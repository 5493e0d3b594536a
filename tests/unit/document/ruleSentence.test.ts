import { documentWords as say } from '@/i18n/documentWords'
import { ruleSentence } from '@/domain/document/ruleSentence'
import { readReportingRule } from '@/domain/planText/readReportingRule'
import type { PlanRuleLine } from '@/domain/document/planFacts'

const rule = (more: Partial<PlanRuleLine> = {}): PlanRuleLine => ({
  level: 'unit',
  frequency: 'month',
  dueDay: 15,
  dueMonthOffset: 0,
  bound: 'before',
  cutoffDay: null,
  cutoffMonthOffset: 0,
  dayOff: 'keep',
  lockAfterDays: null,
  assumed: false,
  from: null,
  to: 'Phòng Văn hóa - Xã hội',
  text: null,
  ...more,
})

const issued = 'Các đơn vị báo cáo hằng tháng gửi Phòng Văn hóa - Xã hội trước ngày 15 hằng tháng.'

describe('ruleSentence', () => {
  it('is the document’s own as long as that says the rule', () => {
    expect(ruleSentence({ rule: rule({ text: issued }), say })).toBe(issued)
  })

  it('is made from the rule once somebody has decided otherwise', () => {
    const sentence = ruleSentence({ rule: rule({ text: issued, dueDay: 10 }), say })
    expect(sentence).not.toBe(issued)
    expect(sentence).toContain('ngày 10')
  })

  it('says no more than the document of a rule that is only assumed', () => {
    const text = 'Định kỳ báo cáo UBND xã.'
    expect(ruleSentence({ rule: rule({ text, assumed: true }), say })).toBe(text)
  })

  const cases = (['month', 'quarter', 'half_year', 'nine_months', 'year'] as const).flatMap((frequency) =>
    (['before', 'on'] as const).flatMap((bound) =>
      [1, 6, 15, 28].map((dueDay) => ({ frequency, bound, dueDay })),
    ),
  )
  it.each(cases)('is read back as the rule it was made from: $frequency, $bound $dueDay', (asked) => {
    const read = readReportingRule({ text: ruleSentence({ rule: rule(asked), say }) })
    expect(read.dues).toEqual([
      expect.objectContaining({ frequency: asked.frequency, day: asked.dueDay, bound: asked.bound }),
    ])
  })

  it('is read back without a day where none is due', () => {
    const read = readReportingRule({
      text: ruleSentence({ rule: rule({ frequency: 'adhoc', dueDay: null }), say }),
    })
    expect(read.frequencies).toEqual(['adhoc'])
  })
})
