import type { CommuneChoice } from '@/data/workflow/readCommunesOf'
import type { NamedOffice } from '@/data/workflow/readOffices'
import type { Telling } from './ladderSentences'

type Shown = {
  communes: readonly CommuneChoice[]
  office: NamedOffice | null
  unit: string | null
  /** Whether made-up people can be chosen too. */
  hasImagined: boolean
  telling: Telling
}

/** Which commune and which of its units is meant; a form that asks the page again. */
export const PlacePicker = ({ communes, office, unit, hasImagined, telling: { words } }: Shown) => (
  <form method="get" className="import__fill ladder__place">
    <label className="import__field">
      <span>{words('ladder.commune')}</span>
      <select name="xa" defaultValue={office?.commune ?? ''}>
        {hasImagined && <option value="">{words('ladder.try.imagined')}</option>}
        {communes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
    {office !== null && unit !== null && (
      <label className="import__field">
        <span>{words('ladder.unit')}</span>
        <select name="donvi" defaultValue={unit}>
          {office.units.map((id) => (
            <option key={id} value={id}>
              {office.names[id]}
            </option>
          ))}
        </select>
      </label>
    )}
    <button type="submit" className="import__button">
      {words('ladder.show')}
    </button>
  </form>
)
