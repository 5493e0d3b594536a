import {
  acceptsLadder,
  choosableLadders,
  keepsGivenLadders,
  usualLadder,
  type OfferedLadder,
} from '@/domain/plan/choosableLadders'

const ladder = (id: string, also: Partial<OfferedLadder> = {}): OfferedLadder => ({
  ...{ id, name: `Quy trình ${id}`, documentType: 'commune_report', owner: 'commune' },
  ...{ isPublished: true, isLocked: false, preset: null },
  ...also,
})
const preset = ladder('preset', { owner: 'product', preset: 'commune_report' })
const small = ladder('small', { owner: 'product', preset: 'small_commune' })
const own = ladder('own')
const ofProvince = ladder('province', { owner: 'province' })
const given = ladder('given', { isLocked: true })
const draft = ladder('draft', { isLocked: true, isPublished: false })
const unitPreset = ladder('unit', { owner: 'product', preset: 'unit_report', documentType: 'unit_report' })
const planPreset = ladder('plan', { owner: 'product', preset: 'plan', documentType: 'plan' })
const documentType = 'commune_report'
const ids = (ladders: OfferedLadder[]) => choosableLadders({ ladders, documentType }).map(({ id }) => id)

describe('the ladders that a plan may choose', () => {
  it.each([
    [
      'any published one of the kind',
      [preset, small, own, ofProvince, unitPreset],
      ['preset', 'small', 'own', 'province'],
    ],
    ['none that is only being written', [preset, ladder('written', { isPublished: false })], ['preset']],
    ['what the province has given, and its own', [preset, own, ofProvince, given], ['province', 'given']],
    ['nothing as long as what was given is not published', [preset, own, draft], []],
    [
      'any where a lock of the province is on a ladder of its own',
      [preset, own, { ...ofProvince, isLocked: true }],
      ['preset', 'own', 'province'],
    ],
    [
      'any where what was given is for another kind',
      [preset, own, { ...given, documentType: 'unit_report' as const }],
      ['preset', 'own'],
    ],
  ])('are %s', (_, ladders, expected) => expect(ids(ladders)).toEqual(expected))

  it.each([
    ['the product’s own', documentType, [small, preset], 'preset'],
    ['what the province has given', documentType, [preset, ofProvince, given], 'given'],
    ['none as long as that is not published', documentType, [preset, draft], null],
    ['none for a plan', 'plan', [planPreset], null],
    [
      'what the province has given for a plan',
      'plan',
      [planPreset, { ...given, documentType: 'plan' }],
      'given',
    ],
  ] as const)('%s is what a new plan starts with', (_, kind, ladders, expected) =>
    expect(usualLadder({ ladders, documentType: kind })).toBe(expected),
  )

  it.each([
    ['another one of the commune', 'own', [own, given]],
    ['the product’s own', 'preset', [preset, draft]],
    ['one that is not published yet', 'draft', [draft]],
  ])('%s is refused where the province has given one', (_, chosen, ladders) =>
    expect(acceptsLadder({ ladders, documentType, ladder: chosen, path: 'communeLadder' })).toMatchObject({
      ok: false,
      refusal: {
        kind: 'rule',
        code: 'ladder_of_province',
        path: 'communeLadder',
        params: { names: expect.stringMatching(/^“Quy trình (given|draft)”$/) },
      },
    }),
  )

  it.each([
    ['what the province has given', 'given', [own, given]],
    ['one of the province itself', 'province', [given, ofProvince]],
    ['any where nothing was given', 'own', [own, preset]],
  ])('%s is accepted', (_, chosen, ladders) =>
    expect(acceptsLadder({ ladders, documentType, ladder: chosen, path: 'communeLadder' }).ok).toBe(true),
  )

  it.each([
    ['nothing was given', [preset], { communeLadder: 'preset' }, true],
    ['it takes what was given', [preset, given], { communeLadder: 'given' }, true],
    ['it takes another', [preset, given], { communeLadder: 'preset' }, false],
    ['it takes none', [preset, given], { communeLadder: null }, false],
    ['it takes what was given for another kind', [given], { unitLadder: 'given' }, false],
    [
      'a plan’s own ladder was given and it goes without',
      [{ ...given, documentType: 'plan' as const }],
      { communeLadder: 'preset' },
      false,
    ],
  ] as const)('a plan is told from one that goes round: %s', (_, ladders, taken, keeps) =>
    expect(keepsGivenLadders({ ladders, taken })).toBe(keeps),
  )
})
