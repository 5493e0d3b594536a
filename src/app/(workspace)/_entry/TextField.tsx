import type { Filled } from './filled'

type Shown = {
  filled: Filled
  name: string
  label: string
  help?: string
  isFigure?: boolean
  suffix?: string | null
  lines?: number
  /** The row's own name is its label. */
  isNamedByRow?: boolean
}

/** One field of the form, as it was typed or is stored, with what is wrong with it right below. */
export const TextField = ({
  filled,
  name,
  label,
  isFigure,
  suffix,
  lines,
  help = '',
  isNamedByRow,
}: Shown) => {
  const problem = filled.problem(name)
  const describedBy = [help === '' ? null : `${name}.help`, problem === undefined ? null : `${name}.problem`]
    .filter((id) => id !== null)
    .join(' ')
  const shared = {
    id: name,
    name,
    defaultValue: filled.text(name),
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    autoComplete: 'off',
  }
  return (
    <div className={isFigure ? 'field entry-figure' : 'field'}>
      {isNamedByRow ? null : <label htmlFor={name}>{label}</label>}
      {help === '' ? null : (
        <p className="field-help" id={`${name}.help`}>
          {help}
        </p>
      )}
      {lines === undefined ? (
        <span className="entry-input">
          <input type="text" inputMode={isFigure ? 'decimal' : undefined} {...shared} />
          {suffix ? <span className="soft">{suffix}</span> : null}
        </span>
      ) : (
        <textarea rows={lines} {...shared} />
      )}
      {problem === undefined ? null : (
        <p className="field-problem" id={`${name}.problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
