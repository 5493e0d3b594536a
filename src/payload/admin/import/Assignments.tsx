import { DecideButton } from './DecideButton'
import type { StepProps } from './stepProps'

/** Work that sentences give to units, to be taken as tasks or left: a plan with a list of tasks mostly says it twice. */
export const Assignments = ({ shown, words }: Pick<StepProps, 'shown' | 'words'>) => {
  const { assignments, may } = shown
  if (assignments.length === 0) return null
  const taken = assignments.filter(({ isTaken }) => isTaken).length
  return (
    <details className="import__group">
      <summary>{words('import.assignments.title', { count: assignments.length, taken })}</summary>
      <p>{words('import.assignments.why')}</p>
      <ul className="import__doubts">
        {assignments.map(({ key, text, names, role, isTaken, lines }) => (
          <li key={key}>
            <div className="import__doubt">
              <strong>{text}</strong>
              <small>{words(`import.assignments.${role}`, { names: names.join('; ') })}</small>
              {lines.slice(0, 1).map((line) => (
                <small key={line.lines[0]}>
                  {words('import.row.line', { line: line.lines[0] ?? 0, sheet: line.sheet ?? '' })}
                </small>
              ))}
            </div>
            {may.decide && (
              <div className="import__actions">
                {isTaken && <strong>{words('import.assignments.taken')}</strong>}
                <DecideButton
                  changes={{ rows: { [key]: { asTask: isTaken ? null : true } } }}
                  label={words(`import.assignments.${isTaken ? 'leave' : 'take'}`)}
                  about={text}
                  kind={isTaken ? 'link' : 'button'}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
