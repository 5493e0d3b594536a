import { readTarget } from '@/domain/planText/readTarget'
import { vocabulary } from '@/domain/vocabulary'
import { demoPlan } from '@/seeds/demo/plans/demoPlans'
import { catalogueKey } from '@/domain/planText/catalogueKey'
import { matchCatalogue } from '@/domain/planText/matchCatalogue'
import { catalogue } from './referenceFiles'

const KEYS = ['loc-quang', 'loc-ninh', 'tieu-can', 'sang-moc', 'loi-bac'] as const
type Key = (typeof KEYS)[number]

const rows = KEYS.flatMap((plan) =>
  demoPlan(plan).indicators.map((row) => ({
    ...row,
    plan,
    code: matchCatalogue({ name: row.name, entries: catalogue }),
  })),
)
const matchedIn = (plan: Key): string[] =>
  rows.flatMap((row) => (row.plan === plan && row.code !== null ? [row.code] : []))
const shared = (one: Key, other: Key): string[] =>
  matchedIn(one).filter((code) => matchedIn(other).includes(code))

describe('the shared catalogue', () => {
  it('has between 30 and 45 standard indicators', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(30)
    expect(catalogue.length).toBeLessThanOrEqual(45)
  })

  it('knows so many rows of each demo plan', () => {
    expect(Object.fromEntries(KEYS.map((plan) => [plan, matchedIn(plan).length]))).toEqual({
      'loc-quang': 37,
      'loc-ninh': 3,
      'tieu-can': 20,
      'sang-moc': 9,
      'loi-bac': 3,
    })
  })

  it('lets Lộc Quang be compared with Tiểu Cần by 14 indicators and with Sảng Mộc by 8', () => {
    expect([shared('loc-quang', 'tieu-can').length, shared('loc-quang', 'sang-moc').length]).toEqual([14, 8])
  })

  it.each(KEYS)('stands for no two rows of %s, so that a commune counts once', (plan) => {
    expect(new Set(matchedIn(plan)).size).toBe(matchedIn(plan).length)
  })

  it('has every code once, of a field and a number', () => {
    expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length)
    expect(catalogue.filter(({ code }) => !/^(?:HT|NL|KHCN|DMST|CDS)-\d{2}$/.test(code))).toEqual([])
  })

  it('has no name or alias twice, however it is spelt', () => {
    const keys = catalogue.flatMap(({ name, aliases }) => [name, ...aliases].map(catalogueKey))
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  })

  it('has no alias but rows of issued plans', () => {
    const known = new Set(rows.map(({ name }) => catalogueKey(name)))
    expect(
      catalogue.flatMap(({ aliases }) => aliases).filter((alias) => !known.has(catalogueKey(alias))),
    ).toEqual([])
  })

  it('has no indicator that no issued plan asks for', () => {
    const asked = new Set(rows.map(({ code }) => code))
    expect(catalogue.filter(({ code }) => !asked.has(code))).toEqual([])
  })

  it('asks for the same kind of figure as each row that it stands for', () => {
    const kinds = rows.flatMap(({ plan, name, unit, targetText, code }) => {
      const entry = catalogue.find((one) => one.code === code)
      const { kind } = readTarget({ text: targetText, unit, name })
      return entry === undefined || entry.kind === kind ? [] : [[plan, code, entry.kind, kind]]
    })
    expect(kinds).toEqual([['loc-quang', 'CDS-25', 'percent', 'range']])
  })

  it('uses the words of the vocabulary', () => {
    const strange = catalogue.filter(
      ({ kind, direction, basis, rollupRule }) =>
        !vocabulary.indicatorKind.includes(kind) ||
        !vocabulary.direction.includes(direction) ||
        !vocabulary.basis.includes(basis) ||
        !vocabulary.rollupRule.includes(rollupRule),
    )
    expect(strange).toEqual([])
  })

  it('adds only what can be added', () => {
    const fitting = {
      percent: ['average', 'weighted'],
      number: ['average', 'sum'],
      boolean: ['count_true'],
    } as Record<string, string[]>
    expect(catalogue.filter(({ kind, rollupRule }) => !fitting[kind]?.includes(rollupRule))).toEqual([])
  })

  it('sums over months only what is counted', () => {
    expect(catalogue.filter(({ basis, rollupRule }) => basis === 'flow' && rollupRule !== 'sum')).toEqual([])
  })

  it('names both parts of what is weighted by them, and never one alone', () => {
    const halves = catalogue.filter(
      ({ numeratorLabel, denominatorLabel, rollupRule }) =>
        (numeratorLabel === null) !== (denominatorLabel === null) ||
        (rollupRule === 'weighted' && numeratorLabel === null),
    )
    expect(halves).toEqual([])
  })

  it('fits the fields in which it is kept', () => {
    const long = catalogue.filter(
      ({ name, aliases, unit, numeratorLabel, denominatorLabel, legalSource }) =>
        [name, ...aliases].some((text) => text.length > 600) ||
        aliases.length > 40 ||
        (unit ?? '').length > 80 ||
        [numeratorLabel, denominatorLabel, legalSource].some((text) => (text ?? '').length > 300),
    )
    expect(long).toEqual([])
  })
})
