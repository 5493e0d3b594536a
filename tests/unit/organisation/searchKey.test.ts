import { searchKey } from '@/domain/organisation/searchKey'

it('holds every name once, without diacritics', () => {
  expect(searchKey(['Phường Lộc Ninh', 'Xã Lộc Ninh', 'phường lộc ninh'])).toBe(
    'phuong loc ninh | xa loc ninh',
  )
})
