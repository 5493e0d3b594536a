import fc from 'fast-check'
import { composeNarrative } from '@/domain/report/composeNarrative'
import type { Narrative } from '@/domain/report/narrative'
import { refreshNarrative, type UnitNarrative } from '@/domain/report/refreshNarrative'

const empty: Narrative = { results: null, difficulties: null, proposals: null, nextSteps: null }
const unit = (name: string, results: string | null): UnitNarrative => ({
  unit: name,
  name,
  narrative: { ...empty, results },
})
const refreshed = (
  stored: string | null,
  before: UnitNarrative[],
  now: UnitNarrative[],
  choice?: 'units' | 'own',
) =>
  refreshNarrative({
    stored: { ...empty, results: stored },
    before,
    now,
    choices: choice === undefined ? {} : { results: choice },
  })[0]!

const old = [unit('A', 'một'), unit('B', 'hai')]
const fresh = [unit('A', 'một'), unit('B', 'ba'), unit('C', 'bốn')]
const composed = (units: UnitNarrative[]) => composeNarrative({ units }).results

describe('the narrative of a report that is consolidated again', () => {
  it('follows the units while nobody has edited it', () => {
    expect(refreshed(composed(old), old, fresh)).toEqual({
      section: 'results',
      text: composed(fresh),
      isEdited: false,
      changed: [],
      sources: [
        { unit: 'A', text: 'một' },
        { unit: 'B', text: 'ba' },
        { unit: 'C', text: 'bốn' },
      ],
    })
    expect(refreshed(null, [], fresh).text).toBe(composed(fresh))
    expect(refreshed(composed(old), old, []).text).toBeNull()
  })

  it('takes other line ends and blanks around it for no edit', () => {
    expect(refreshed(`${composed(old)!.replaceAll('\n', '\r\n')} `, old, fresh).text).toBe(composed(fresh))
  })

  it('stays as the focal office wrote it, and says whose text has changed since', () => {
    const kept = refreshed('Lời của đầu mối', old, fresh)
    expect(kept).toMatchObject({ text: 'Lời của đầu mối', isEdited: true, changed: ['B', 'C'] })
    expect(kept.sources).toEqual([
      { unit: 'A', text: 'một' },
      { unit: 'B', text: 'hai' },
    ])
  })

  it('says so of a unit that has nothing to say any more', () => {
    expect(refreshed('Lời của đầu mối', old, [unit('A', 'một')]).changed).toEqual(['B'])
  })

  it('stays empty where the focal office emptied it', () => {
    expect(refreshed(null, old, old)).toMatchObject({ text: null, isEdited: true })
  })

  it('takes the units’ texts again once that is chosen', () => {
    expect(refreshed('Lời của đầu mối', old, fresh, 'units')).toMatchObject({
      text: composed(fresh),
      isEdited: false,
      changed: [],
    })
  })

  it('has nothing new to say once the units’ texts were read', () => {
    const read = refreshed('Lời của đầu mối', old, fresh, 'own')
    expect(read).toMatchObject({ text: 'Lời của đầu mối', isEdited: true, changed: [] })
    expect(read.sources.map(({ text }) => text)).toEqual(['một', 'ba', 'bốn'])
  })

  it('comes to rest: consolidating again with the same texts changes nothing', () => {
    const text = fc.option(fc.constantFrom('a', 'b', 'a\nb'))
    const units = fc.array(text, { maxLength: 3 }).map((said) => said.map((one, at) => unit(`U${at}`, one)))
    fc.assert(
      fc.property(text, units, units, (stored, before, now) => {
        const once = refreshed(stored, before, now)
        const sources = once.sources.map((one) => unit(one.unit, one.text))
        expect(refreshed(once.text, sources, now)).toEqual(once)
      }),
    )
  })
})
