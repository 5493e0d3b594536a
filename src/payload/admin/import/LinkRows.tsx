import { DecideButton } from './DecideButton'
import { DecideSelect } from './DecideSelect'
import { rowTitle } from './rowTitle'
import type { StepProps } from './stepProps'

const NONE = '-'
/** So alike are names that one tap may link them all. */
const NEARLY_THE_SAME = 0.9

/** Links of the rows to the standard indicators: proposed by likeness, taken over only by a person. */
export const LinkRows = ({ shown, words }: Pick<StepProps, 'shown' | 'words'>) => {
  const rows = shown.indicators.filter(
    ({ key, isSkipped }) => !isSkipped && (shown.links[key]?.length ?? 0) > 0,
  )
  const undecided = rows.filter(({ catalogue }) => catalogue === undefined)
  const sure = undecided.filter(({ key }) => (shown.links[key]?.[0]?.likeness ?? 0) >= NEARLY_THE_SAME)
  if (rows.length === 0) return null
  return (
    <details className="import__group">
      <summary>{words('import.links.title', { count: rows.length, open: undecided.length })}</summary>
      <p>{words('import.links.why')}</p>
      {sure.length > 0 && (
        <p>
          <DecideButton
            changes={{
              rows: Object.fromEntries(
                sure.map(({ key }) => [key, { catalogue: shown.links[key]![0]!.code }]),
              ),
            }}
            label={words('import.links.takeSure', { count: sure.length })}
          />
        </p>
      )}
      <ul className="import__doubts">
        {rows.map((row) => (
          <li key={row.key}>
            <div className="import__doubt">
              <strong>{rowTitle(row)}</strong>
              <DecideSelect
                label={words('import.links.link', { name: row.name })}
                isQuiet
                value={row.catalogue === undefined ? '' : (row.catalogue ?? NONE)}
                options={[
                  {
                    group: null,
                    options: [
                      {
                        value: '',
                        label: words('import.links.open'),
                        changes: { rows: { [row.key]: {} } },
                      },
                      ...shown.links[row.key]!.map(({ code, name, likeness }) => ({
                        value: code,
                        label: words('import.links.entry', { name, percent: Math.round(likeness * 100) }),
                        changes: { rows: { [row.key]: { catalogue: code } } },
                      })),
                      {
                        value: NONE,
                        label: words('import.links.none'),
                        changes: { rows: { [row.key]: { catalogue: null } } },
                      },
                    ],
                  },
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
