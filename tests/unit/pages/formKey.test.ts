import { isOthersKey, newFormKey } from '@/app/(workspace)/_form/formKey'

describe('the key of a form', () => {
  it('is another one each time', () => {
    expect(newFormKey('a')).not.toBe(newFormKey('a'))
  })

  it('belongs to whom the form was shown to', () => {
    const key = newFormKey('a')
    expect(isOthersKey({ key, person: 'a' })).toBe(false)
    expect(isOthersKey({ key, person: 'b' })).toBe(true)
  })

  it('is nobody’s where it was made up', () => {
    expect(isOthersKey({ key: 'lx3k2-abcdef', person: 'b' })).toBe(false)
  })
})
