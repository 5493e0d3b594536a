import { KIND_PREFIX, STEP_PREFIX, termFields } from '@/domain/delegation/readTerms'
import { vocabulary } from '@/domain/vocabulary'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Language } from '@/i18n/messages'
import type { DelegationPage } from '@/services/delegation/readDelegationPage'
import { FormKey } from '../_form/FormKey'
import { LiveForm } from '../_shell/LiveForm'
import { formWords } from '../_shell/formWords'
import type { Words } from '../_shell/words'

type Shown = {
  page: DelegationPage
  /** What was typed and refused, by field. */
  typed: (name: string) => string | undefined
  language: Language
  t: Words
}

/** Gives a delegation: whom, how long and why; what it reaches is narrowed only by who wants to. */
export const GiveForm = ({ page, typed, language, t }: Shown) => {
  const { choices, administers, today } = page
  if (choices.people.length === 0) return <NobodyElse page={page} t={t} />
  const parts = [
    ...vocabulary.documentType.map((kind) => KIND_PREFIX + kind),
    ...choices.steps.map(({ key }) => STEP_PREFIX + key),
    termFields.unit,
  ]
  const isNarrowed = parts.some((name) => typed(name))
  return (
    <section className="card" aria-labelledby="uy-quyen-moi">
      <h2 id="uy-quyen-moi">{t('delegation.give')}</h2>
      <p>{t('delegation.giveHelp')}</p>
      {choices.steps.length === 0 && !administers ? (
        <p className="notice notice-info">{t('delegation.noStep')}</p>
      ) : null}
      <LiveForm action="/uy-quyen/luu" words={formWords(t)} className="form">
        <FormKey />
        {administers ? (
          <People
            name={termFields.principal}
            label={t('delegation.principal')}
            empty={t('delegation.myself')}
            people={choices.people}
            typed={typed}
          />
        ) : null}
        <People
          name={termFields.substitute}
          label={t('delegation.substitute')}
          empty={t('delegation.choose')}
          people={choices.people}
          typed={typed}
          required
        />
        <div className="delegation-days">
          {(['from', 'to'] as const).map((name) => (
            <div key={name} className="field">
              <label htmlFor={termFields[name]}>{t(`delegation.${name}`)}</label>
              <input
                id={termFields[name]}
                name={termFields[name]}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                required
                maxLength={10}
                placeholder={t('day.form')}
                defaultValue={typed(termFields[name]) ?? (name === 'from' ? writeDate({ date: today }) : '')}
              />
            </div>
          ))}
        </div>
        <div className="field">
          <label htmlFor={termFields.reason}>{t('delegation.reason')}</label>
          <textarea
            id={termFields.reason}
            name={termFields.reason}
            rows={2}
            required
            minLength={3}
            maxLength={300}
            defaultValue={typed(termFields.reason)}
          />
        </div>
        <details className="more" open={isNarrowed || undefined}>
          <summary>{t('delegation.narrow')}</summary>
          <Ticks
            legend={t('delegation.kinds')}
            options={vocabulary.documentType.map((kind) => ({
              name: KIND_PREFIX + kind,
              label: t(`delegation.kind.${kind}`),
            }))}
            typed={typed}
          />
          {choices.steps.length === 0 ? null : (
            <Ticks
              legend={t('delegation.steps')}
              options={choices.steps.map(({ key, label }) => ({
                name: STEP_PREFIX + key,
                label: label[language],
              }))}
              typed={typed}
            />
          )}
          {choices.units.length === 0 ? null : (
            <div className="field">
              <label htmlFor={termFields.unit}>{t('delegation.unit')}</label>
              <select id={termFields.unit} name={termFields.unit} defaultValue={typed(termFields.unit) ?? ''}>
                <option value="">{t('delegation.allUnits')}</option>
                {choices.units.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          )}
        </details>
        <button type="submit" className="button">
          {t('delegation.send')}
        </button>
      </LiveForm>
    </section>
  )
}

/** Where nobody else works there is nothing to fill in; it says who can change that. */
const NobodyElse = ({ page, t }: Pick<Shown, 'page' | 't'>) => (
  <section className="card" aria-labelledby="uy-quyen-moi">
    <h2 id="uy-quyen-moi">{t('delegation.give')}</h2>
    <p>{t('delegation.nobodyElse', { place: page.place })}</p>
  </section>
)

type Choosing = {
  name: string
  label: string
  empty: string
  people: DelegationPage['choices']['people']
  typed: Shown['typed']
  required?: boolean
}

const People = ({ name, label, empty, people, typed, required }: Choosing) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} required={required} defaultValue={typed(name) ?? ''}>
      <option value="">{empty}</option>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {`${person.name} (${person.posts.join('; ')})`}
        </option>
      ))}
    </select>
  </div>
)

type Ticking = { legend: string; options: { name: string; label: string }[]; typed: Shown['typed'] }

const Ticks = ({ legend, options, typed }: Ticking) => (
  <fieldset className="field">
    <legend>{legend}</legend>
    <div className="options">
      {options.map(({ name, label }) => (
        <label key={name} className="option">
          <input type="checkbox" name={name} value="1" defaultChecked={typed(name) !== undefined} />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
)
