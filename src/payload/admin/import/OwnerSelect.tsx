import type { ListedOwner } from '@/domain/planImport/listOwners'
import type { DecisionChanges } from '@/domain/planImport/mergeDecisions'
import type { OwnerDecision } from '@/domain/planImport/types'
import type { ShownImport } from '@/services/planImport/readImport'
import type { Words } from '../adminSentences'
import { DecideSelect } from './DecideSelect'

type Shown = {
  owner: Pick<ListedOwner, 'key' | 'name' | 'nature' | 'unit' | 'reporter' | 'isDecided' | 'leads'>
  shown: Pick<ShownImport, 'units' | 'decisions'>
  words: Words
}

const OPEN = '-'
const FOCAL = 'focal'

/** Who is meant by a name, wherever the plan writes it; and who reports for a group or somebody outside. */
export const OwnerSelect = ({ owner, shown: { units, decisions }, words }: Shown) => {
  const known = [
    ...units.map(({ id, name }) => ({ id, name })),
    ...Object.entries(decisions.newUnits).map(([id, { name }]) => ({
      id,
      name: words('import.units.newOne', { name }),
    })),
  ]
  const as = (decision: OwnerDecision | null): DecisionChanges => ({ owners: { [owner.key]: decision } })
  const { nature } = owner
  const value = nature === 'unknown' ? OPEN : nature === 'unit' ? (owner.unit ?? OPEN) : nature
  const many = nature === 'collective' || nature === 'external' ? nature : null
  return (
    <>
      <DecideSelect
        label={words('import.units.is', { name: owner.name })}
        isQuiet
        value={value}
        options={[
          { group: null, options: [{ value: OPEN, label: words('import.units.open'), changes: as(null) }] },
          {
            group: words('import.units.unit'),
            options: known.map(({ id, name }) => ({
              value: id,
              label: name,
              changes: as({ nature: 'unit', unit: id, reporter: null }),
            })),
          },
          {
            group: words('import.units.other'),
            options: (['collective', 'external'] as const).map((kind) => ({
              value: kind,
              label: words(`import.units.${kind}`),
              changes: as({ nature: kind, unit: null, reporter: null }),
            })),
          },
        ]}
      />
      {many !== null && owner.leads.length > 0 && (
        <DecideSelect
          label={words('import.units.reporter')}
          value={owner.isDecided ? (owner.reporter ?? FOCAL) : OPEN}
          options={[
            {
              group: null,
              options: [
                ...(owner.isDecided
                  ? []
                  : [{ value: OPEN, label: words('import.units.decide'), changes: {} }]),
                {
                  value: FOCAL,
                  label: words('import.units.byFocal'),
                  changes: as({ nature: many, unit: owner.unit, reporter: null }),
                },
                ...known.map(({ id, name }) => ({
                  value: id,
                  label: name,
                  changes: as({ nature: many, unit: owner.unit, reporter: id }),
                })),
              ],
            },
          ]}
        />
      )}
    </>
  )
}
