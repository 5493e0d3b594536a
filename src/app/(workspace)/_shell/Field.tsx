type Asked = {
  name: string
  type: 'email' | 'password'
  label: string
  autoComplete: 'username' | 'current-password' | 'new-password'
  help?: string
  value?: string
  minLength?: number
  isRefused?: boolean
}

/** One labelled field of a form, with its help text beside it. */
export const Field = ({ name, label, help, value, isRefused = false, ...input }: Asked) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    {help === undefined ? null : (
      <p className="field-help" id={`${name}-help`}>
        {help}
      </p>
    )}
    <input
      id={name}
      name={name}
      required
      defaultValue={value}
      aria-invalid={isRefused || undefined}
      aria-describedby={help === undefined ? undefined : `${name}-help`}
      autoCapitalize="none"
      spellCheck={false}
      {...input}
    />
  </div>
)
