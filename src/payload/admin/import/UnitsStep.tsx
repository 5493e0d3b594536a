import { guessUnitType } from '@/domain/planImport/guessUnitType'
import type { ListedOwner } from '@/domain/planImport/listOwners'
import type { DecisionChanges } from '@/domain/planImport/mergeDecisions'
import { nextUnitKey } from '@/domain/planImport/nextUnitKey'
import { vocabulary } from '@/domain/vocabulary'
import { adminLabel } from '@/i18n/adminLabel'
import { DecideButton } from './DecideButton'
import { NewUnits } from './NewUnits'
import { OwnerSelect } from './OwnerSelect'
import { PeopleForm } from './PeopleForm'
import type { StepProps } from './stepProps'

/** Every name that the plan gives as an owner becomes a unit, a group or somebody outside, once for all rows; and who is invited. */
export const UnitsStep = (props: StepProps) => {
  const { shown, words, language } = props
  const { owners, decisions, may, units } = shown
  const unknown = owners.filter(({ nature, isDecided }) => nature === 'unknown' && !isDecided)
  const suggested = unknown.filter(({ suggestion }) => suggestion !== null)
  const without = unknown.filter(({ suggestion }) => suggestion === null)
  const keys = Object.keys(decisions.newUnits)
  const reporting = new Set(
    owners.flatMap(({ leads, unit, reporter }) => (leads.length > 0 ? [unit, reporter] : [])),
  )
  const toInvite = [
    ...units
      .filter(({ id, people, unitType }) => people === 0 && unitType !== 'external' && reporting.has(id))
      .map(({ id, name }) => ({ id, name, isNew: false, people: decisions.people[id] ?? [] })),
    ...Object.entries(decisions.newUnits).map(([id, { name, people }]) => ({
      id,
      name,
      isNew: true,
      people,
    })),
  ]
  return (
    <>
      <section>
        <h2>{words('import.units.owners')}</h2>
        <p>{words('import.units.why')}</p>
        {suggested.length > 0 && (
          <p>
            <DecideButton
              changes={{
                owners: Object.fromEntries(
                  suggested.map(({ key, suggestion }) => [
                    key,
                    { nature: 'unit', unit: suggestion, reporter: null },
                  ]),
                ),
              }}
              label={words('import.units.takeSuggested', { count: suggested.length })}
            />
          </p>
        )}
        {without.length > 1 && may.makeUnits && (
          <p>
            <DecideButton
              changes={newUnitsFor(without, keys)}
              label={words('import.units.makeAll', { count: without.length })}
            />
          </p>
        )}
        {unknown.length > 0 && !may.makeUnits && <p>{words('import.units.mayNot')}</p>}
        <OwnerTable {...props} />
      </section>
      <NewUnits
        units={decisions.newUnits}
        unitTypes={vocabulary.unitType.map((value) => ({
          value,
          label: adminLabel('options', 'unitType', value)[language],
        }))}
        mayMake={may.makeUnits}
        words={{
          title: words('import.newUnits.title'),
          none: words('import.newUnits.none'),
          name: words('import.newUnits.name'),
          type: words('import.newUnits.type'),
          add: words('import.newUnits.add'),
          remove: words('import.newUnits.remove'),
          save: words('import.save'),
        }}
      />
      {may.makeUnits && toInvite.length > 0 && (
        <PeopleForm
          units={toInvite}
          decided={decisions.newUnits}
          roles={(['officer', 'unit_head'] as const).map((value) => ({
            value,
            label: adminLabel('options', 'role', value)[language],
          }))}
          words={{
            title: words('import.people.title'),
            why: words('import.people.why'),
            unit: words('import.people.unit'),
            name: words('import.people.name'),
            email: words('import.people.email'),
            role: words('import.people.role'),
            save: words('import.people.save'),
          }}
        />
      )}
    </>
  )
}

const OwnerTable = ({ shown, words }: StepProps) => (
  <table className="import__rows">
    <thead>
      <tr>
        {['name', 'leads', 'coordinates', 'who'].map((column) => (
          <th key={column} scope="col">
            {words(`import.units.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {shown.owners.map((owner) => {
        const spellings = owner.spellings.filter((spelling) => spelling !== owner.name)
        const near = shown.units.find(({ id }) => id === owner.suggestion)
        return (
          <tr key={owner.key}>
            <th scope="row">
              {owner.name}
              {spellings.length > 0 && (
                <small>{words('import.units.spellings', { names: spellings.join('; ') })}</small>
              )}
            </th>
            <td data-label={words('import.units.leads')}>{owner.leads.length}</td>
            <td data-label={words('import.units.coordinates')}>{owner.coordinates.length}</td>
            <td data-label={words('import.units.who')}>
              {shown.may.decide ? (
                <OwnerSelect owner={owner} shown={shown} words={words} />
              ) : (
                words(`import.units.natures.${owner.nature}`)
              )}
              {owner.nature === 'unknown' && !owner.isDecided && shown.may.decide && (
                <div className="import__actions">
                  {near !== undefined && (
                    <DecideButton
                      changes={{ owners: { [owner.key]: { nature: 'unit', unit: near.id, reporter: null } } }}
                      label={words('import.units.near', { name: near.name })}
                    />
                  )}
                  {shown.may.makeUnits && (
                    <DecideButton
                      kind={near === undefined ? 'button' : 'link'}
                      changes={newUnitsFor([owner], Object.keys(shown.decisions.newUnits))}
                      label={words('import.units.make')}
                      about={owner.name}
                    />
                  )}
                </div>
              )}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

const newUnitsFor = (owners: readonly ListedOwner[], keys: readonly string[]): DecisionChanges => {
  const made = owners.map((owner, ahead) => ({ owner, key: nextUnitKey(keys, ahead) }))
  return {
    newUnits: Object.fromEntries(
      made.map(({ owner, key }) => [
        key,
        { name: owner.name, unitType: guessUnitType(owner.name), people: [] },
      ]),
    ),
    owners: Object.fromEntries(
      made.map(({ owner, key }) => [owner.key, { nature: 'unit' as const, unit: key, reporter: null }]),
    ),
  }
}
