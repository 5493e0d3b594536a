import type { Words } from '../_shell/words'

/** Words to look for, in a form that asks for them. */
export const SearchField = ({ label, search, t }: { label: string; search: string; t: Words }) => (
  <div className="field">
    <label htmlFor="tim">{label}</label>
    <input
      id="tim"
      name="tim"
      type="search"
      defaultValue={search}
      maxLength={120}
      placeholder={t('province.filter.searchHelp')}
    />
  </div>
)
