import type { KnownCommunes } from '@/domain/planText/document/knownCommunes'
import units from './administrative-units.json' with { type: 'json' }

/** The official list by which a plan's commune is found. Earlier names count: a plan keeps the name it was issued under. */
export const knownCommunes = (): KnownCommunes => ({
  provinces: units.provinces.map(({ code, names }) => ({ code, names: names.map(({ name }) => name) })),
  communes: units.communes.map(({ code, provinceCode, names }) => ({
    code,
    provinceCode,
    names: names.map(({ name }) => name),
  })),
})
