import { isCommonPassword } from '@/domain/access/isCommonPassword'

const words = ['Nguyễn Thị Lụa', 'nguyen.thi.lua', 'Xã Lộc Quang', 'Phòng Văn hóa - Xã hội']
const isCommon = (password: string) => isCommonPassword({ password, words })

describe('a common password', () => {
  it.each([
    'matkhau123',
    'Mật khẩu@2026',
    'M@tKh4u!2026',
    'P@ssw0rd2026',
    'password123!',
    '1234567890',
    '0987654321',
    '0912 345 678',
    '01/01/1990',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '12121212121212',
    'qwertyuiop',
    'qwerty12345',
    '1qaz2wsx3edc',
    'abcdef123456',
    'vietnam2026',
    'Việt Nam vô địch',
    'anhyeuem123',
    'UBND xã Lộc Quang 2026',
    'locquang2026',
    'LocQuang@123',
    'nguyenthilua1',
    'Phòng Văn hóa - Xã hội',
    'SauRo@2026',
    'congan@123456',
  ])('is %s', (password) => {
    expect(isCommon(password)).toBe(true)
  })

  it.each([
    'mười chữ!!',
    'một con đường',
    'mật khẩu thứ nhất',
    'Mat-khau-moi-2026',
    'cây cau trước ngõ',
    'Xe máy đỏ chạy qua cầu',
    'xanh ghế bảy sông',
    'kX9#vTq2$Lm',
    'correct horse battery staple',
    'Lộc Quang nắng sớm mưa chiều',
  ])('is not %s', (password) => {
    expect(isCommon(password)).toBe(false)
  })

  it('answers at once for the longest one', () => {
    expect(isCommon('vietnam'.repeat(28))).toBe(false)
  })
})
