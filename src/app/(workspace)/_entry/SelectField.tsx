import type { Filled } from './filled'

type Shown = {
  filled: Filled
  name: string
  label: string
  help?: string
  options: readonly { value: string; label: string }[]
}

/** A choice of the form, as it was made or is stored, with what is wrong with it right below. */
export const SelectField = ({ filled, name, label, help = '', options }: Shown) => {
  const problem = filled.problem(name)
  const told = [help === '' ? null : `${name}.help`, problem === undefined ? null : `${name}.problem`]
  const describedBy = told.filter((id) => id !== null).join(' ')
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {help === '' ? null : (
        <p className="field-help" id={`${name}.help`}>
          {help}
        </p>
      )}
      <select
        id={name}
        name={name}
        defaultValue={filled.text(name)}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy === '' ? undefined : describedBy}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {problem === undefined ? null : (
        <p className="field-problem" id={`${name}.problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
