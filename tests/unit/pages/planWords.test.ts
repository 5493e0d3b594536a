import { goalsHtml } from '@/app/(workspace)/_plan/goalsHtml'
import { cutoffWords, endingWords, ruleWords } from '@/app/(workspace)/_plan/ruleWords'
import { writtenTarget } from '@/app/(workspace)/_plan/writtenTarget'
import { wordsIn } from '@/app/(workspace)/_shell/words'
import type { ReportingRule } from '@/domain/period/types'

const t = wordsIn('vi')

it('what the document writes is kept where that says more than the number', () => {
  const written = (text: string) =>
    writtenTarget({
      target: { comparator: '>=', value: 12, upper: null, text, dueOn: '2026-12-31' },
      kind: 'number',
    })
  expect(written('trên 01 vạn dân ≥ 12')).toBe('trên 01 vạn dân ≥ 12')
  expect([written('$\\geq 60\\%$'), written('≥ 08')]).toEqual([null, null])
})

describe('a reporting rule in words', () => {
  const rule = (more: Partial<ReportingRule>): ReportingRule => ({
    level: 'unit',
    frequency: 'month',
    dueDay: 15,
    dueMonthOffset: 0,
    bound: 'before',
    cutoffDay: 14,
    cutoffMonthOffset: 0,
    dayOff: 'keep',
    lockAfterDays: null,
    assumed: false,
    ...more,
  })

  it.each([
    [{}, 'trước ngày 15 hằng tháng'],
    [{ bound: null, dueDay: 5 }, 'chậm nhất ngày 05 hằng tháng'],
    [{ dueDay: 6, dueMonthOffset: 1 }, 'Hằng tháng, trước ngày 06 của tháng sau'],
    [{ frequency: 'quarter', dueDay: 6 }, 'Hằng quý, trước ngày 06 của tháng cuối kỳ'],
    [{ frequency: 'year', dueDay: 6, dueMonthOffset: 1 }, 'Hằng năm, trước ngày 06 của tháng kế tiếp sau kỳ'],
    [{ frequency: 'year', dueDay: null }, 'Hằng năm, văn bản không nêu ngày'],
    [{ frequency: 'adhoc', dueDay: null }, 'Khi có yêu cầu'],
  ] as const)('%j is “%s”', (more, expected) => {
    expect(ruleWords(rule(more), t)).toBe(expected)
  })

  it('says what becomes of a day off and when it locks, where that is decided', () => {
    expect(endingWords(rule({}), t)).toEqual([])
    expect(endingWords(rule({ dayOff: 'after', lockAfterDays: 3 }), t)).toEqual([
      'hạn vào ngày nghỉ thì lùi sang ngày làm việc tiếp theo',
      'khóa sau hạn 3 ngày làm việc',
    ])
    expect(endingWords(rule({ dayOff: 'before', lockAfterDays: 0 }), t)).toEqual([
      'hạn vào ngày nghỉ thì gửi trước ngày nghỉ',
      'khóa ngay khi hết hạn',
    ])
    expect(endingWords(rule({ dueDay: null, dayOff: 'after', lockAfterDays: 3 }), t)).toEqual([])
  })

  it('says up to which day the figures count', () => {
    expect(cutoffWords(rule({}), t)).toBe('số liệu tính đến ngày 14 của tháng')
    expect(cutoffWords(rule({ cutoffDay: null, cutoffMonthOffset: -1 }), t)).toBe(
      'số liệu tính đến hết tháng trước đó',
    )
  })
})

describe('the goals as HTML', () => {
  const node = (type: string, children: unknown[], more = {}) => ({
    type,
    children,
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    ...more,
  })
  const text = (words: string, format = 0) => ({
    type: 'text',
    text: words,
    format,
    mode: 'normal',
    style: '',
    detail: 0,
    version: 1,
  })
  const html = (...children: unknown[]) => goalsHtml({ root: node('root', children) })

  it('keeps paragraphs, bold words and lists', () => {
    expect(html(node('paragraph', [text('Mục tiêu '), text('chung', 1)]))).toBe(
      '<p>Mục tiêu <strong>chung</strong></p>',
    )
    expect(html(node('list', [node('listitem', [text('a')])], { listType: 'bullet', tag: 'ul' }))).toBe(
      '<ul><li>a</li></ul>',
    )
  })

  it('escapes every word and takes no link that runs anything', () => {
    expect(html(node('paragraph', [text('<script>alert(1)</script>')]))).not.toContain('<script')
    const link = (url: string) =>
      html(node('paragraph', [node('link', [text('x')], { fields: { url, linkType: 'custom' } })]))
    expect(link('javascript:alert(1)')).not.toMatch(/javascript:/i)
    expect(link('https://nq57.vn')).toContain('href="https://nq57.vn"')
  })

  it('has no heading above those of the page, and leaves out what is no text', () => {
    expect(html(node('heading', [text('A')], { tag: 'h1' }))).toBe('<h3>A</h3>')
    expect(html(node('upload', [], { value: 'x', relationTo: 'attachments' }))).toBe('')
    expect(html(node('of tomorrow', []))).toBe('')
  })

  it('is nothing where the plan states none', () => {
    expect([goalsHtml(null), goalsHtml(undefined)]).toEqual(['', ''])
  })
})
