import type { Words } from '../_shell/words'

export type Told = { href: string | null; row: string | null; message: string }

type Shown = {
  /** When it was typed, in words. */
  time: string
  problems: readonly Told[]
  /** Who saved meanwhile, and how many rows need a choice; null when nobody did. */
  conflict: { by: string; count: number } | null
  t: Words
}

/** What could not be saved and why, with the way to each place. */
export const EntryProblems = ({ time, problems, conflict, t }: Shown) => {
  const atFields = problems.filter(({ href }) => href !== null)
  return (
    <section className="notice notice-refusal entry-notice" id="chua-luu" role="alert" tabIndex={-1}>
      <h2>
        {conflict !== null
          ? t('report.conflict.title', { by: conflict.by })
          : atFields.length > 0
            ? t('report.problems.title', { count: atFields.length })
            : t('report.problems.other', { time })}
      </h2>
      {conflict === null ? null : <p>{t('report.conflict.explain', { count: conflict.count })}</p>}
      {problems.length === 0 ? null : (
        <ul>
          {problems.map(({ href, row, message }, at) => (
            <li key={at}>
              {href === null ? message : <a href={href}>{row}</a>}
              {href === null ? null : <p>{message}</p>}
            </li>
          ))}
        </ul>
      )}
      <p>{t('report.problems.kept', { time })}</p>
      <p>
        <button type="submit" name="then" value="discard" className="button-quiet">
          {t('report.discard')}
        </button>
      </p>
    </section>
  )
}
