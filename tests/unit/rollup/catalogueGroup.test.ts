import { catalogueGroup } from '@/domain/rollup/catalogueGroup'

it('is what stands before the number of a code', () => {
  expect(['CDS-07', 'KHCN-01', 'A-B-3'].map(catalogueGroup)).toEqual(['CDS', 'KHCN', 'A-B'])
})

it('is the whole code where it has no number', () => {
  expect(['GRDP', 'CDS-7a'].map(catalogueGroup)).toEqual(['GRDP', 'CDS-7a'])
})
