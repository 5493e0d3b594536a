import { MAX_FIELDS, postedFields } from '@/app/(workspace)/_form/postedFields'

const posted = (text: string) => postedFields(new URLSearchParams(text))

describe('the fields of a form', () => {
  it('are told by name, the first of each, and as nothing where they were not sent', () => {
    const fields = posted('a=1&a=2&b=')!
    expect([fields('a'), fields('b'), fields('c')]).toEqual(['1', '', ''])
    expect(fields.all()).toEqual({ a: '1', b: '' })
  })
  it('carry no character that the database cannot keep', () => {
    expect(posted('a%00=x%00y')!.all()).toEqual({ a: 'xy' })
  })
  it('may be called like anything', () => {
    expect(posted('__proto__=x')!('__proto__')).toBe('x')
    expect(posted('')!('toString')).toBe('')
  })
  it('are refused where there are more than any form has', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=`).join('&')
    expect(posted(many(MAX_FIELDS))).not.toBeNull()
    expect(posted(many(MAX_FIELDS + 1))).toBeNull()
  })
})
