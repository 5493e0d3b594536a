import type { OwnedRow, Owner } from '@/domain/plan/owners'

export const owner = (more: Partial<Owner>): Owner => ({
  kind: 'lead',
  nature: 'unit',
  unit: null,
  unitName: null,
  reporter: null,
  reporterName: null,
  raw: null,
  confirmed: false,
  ...more,
})

export const row = (owners: Owner[], more: Partial<OwnedRow> = {}): OwnedRow => ({
  list: 'indicator',
  section: 'I',
  owners,
  text: 'ty le phu song 5g',
  ...more,
})

export const economy = (more: Partial<Owner> = {}) =>
  owner({ unit: 'kt', unitName: 'Phòng Kinh tế', ...more })
export const culture = (more: Partial<Owner> = {}) =>
  owner({ unit: 'vhxh', unitName: 'Phòng Văn hóa - Xã hội', ...more })
export const everybody = (more: Partial<Owner> = {}) =>
  owner({ nature: 'collective', raw: 'Các cơ quan, đơn vị', ...more })
