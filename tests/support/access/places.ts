/**
 * Where a row lies, seen from Lộc Quang: every account of the matrix lives there, in its department (`vhxh`), in the
 * commune or in its province Đồng Nai. `sibling` is Lộc Ninh in the same province, `foreign` Tiểu Cần in another;
 * `shared` rows lie nowhere.
 */
export const places = [
  'own_unit',
  'other_unit',
  'own_commune',
  'sibling',
  'own_province',
  'foreign',
  'shared',
] as const

export type Place = (typeof places)[number]

/** Read (one, listed and counted), create, update, delete; grant: confirm a proposed appointment. */
export const operations = { r: 'read', c: 'create', u: 'update', d: 'delete', g: 'grant' } as const

export type Letter = keyof typeof operations
export type MatrixOperation = (typeof operations)[Letter]
