import fc from 'fast-check'
import { acceptsPassword } from '@/domain/access/acceptsPassword'
import { isCommonPassword } from '@/domain/access/isCommonPassword'

const email = 'nguyen.thi.lua@loc-quang.gov.vn'

const refused = (asked: { password: string; repeated?: string }) => {
  const result = acceptsPassword({ email, words: ['Xã Lộc Quang'], repeated: asked.password, ...asked })
  return result.ok ? null : result.refusal
}

describe('a password of one’s own', () => {
  it('is taken from ten characters on', () => {
    expect(refused({ password: 'mười chữ!!' })).toBeNull()
  })

  it('is refused at nine, naming the least number of characters', () => {
    expect(refused({ password: 'chín chữ!' })).toEqual({
      code: 'password_too_short',
      kind: 'rule',
      path: 'password',
      params: { min: 10 },
    })
  })

  it('counts a letter with its marks as one, however it is composed', () => {
    expect(refused({ password: 'ếếếếế'.normalize('NFD') })?.code).toBe('password_too_short')
  })

  it('is not a row of blanks', () => {
    expect(refused({ password: ' '.repeat(12) })?.code).toBe('password_too_short')
  })

  it('is refused when it is too long to have been typed', () => {
    expect(refused({ password: 'a'.repeat(201) })).toMatchObject({
      code: 'password_too_long',
      params: { max: 200 },
    })
    expect(refused({ password: 'cây cau '.repeat(25) })).toBeNull()
  })

  it('is not the address of its account, in whatever letters and blanks', () => {
    expect(refused({ password: ` ${email.toUpperCase()}` })).toMatchObject({
      code: 'password_is_email',
      path: 'password',
    })
  })

  it('is none that many people take, nor one made of what others know of the person', () => {
    for (const password of ['matkhau@123', 'locquang2026', 'nguyenthilua9'])
      expect(refused({ password })).toMatchObject({ code: 'password_common', path: 'password' })
  })

  it('is refused when the second one differs, pointing at the second', () => {
    expect(refused({ password: 'một con đường', repeated: 'Một con đường' })).toMatchObject({
      code: 'passwords_differ',
      path: 'repeated',
    })
  })

  it('is given back exactly as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 10, maxLength: 60, unit: 'grapheme-ascii' }), (password) => {
        fc.pre(password.trim() !== '' && !isCommonPassword({ password, words: [] }))
        expect(acceptsPassword({ email, words: [], password, repeated: password })).toEqual({
          ok: true,
          value: password,
        })
      }),
    )
  })
})
