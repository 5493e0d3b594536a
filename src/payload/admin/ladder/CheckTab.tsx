import { dbOf } from '@/data/session'
import { errorMessage } from '@/i18n/errorMessage'
import { checkLadder, type ToldFinding } from '@/services/workflow/checkLadder'
import { holderWords } from './ladderSentences'
import { ladderLink } from './ladderLink'
import { MendButton } from './MendButton'
import type { TabProps } from './tabProps'

/** Findings whose sentence names the step itself, beside all those about people. */
const NAMES_ITS_STEP = ['step_needs_decider', 'step_position_elsewhere']

/** What speaks against publishing, in plain words: the step, the people, and a button where a fix takes no choice. */
export const CheckTab = async ({ page, req, telling }: TabProps) => {
  const { words } = telling
  const { seen, definition, communes } = page
  const { findings } = await checkLadder({
    db: dbOf(req.payload),
    definition,
    communes,
    now: new Date().toISOString(),
  })
  const errors = findings.filter(({ level }) => level === 'error')
  return (
    <section>
      <h2>{words('ladder.tabs.kiem-tra')}</h2>
      <p>{words('ladder.check.of', { count: communes.length })}</p>
      {errors.length === 0 ? (
        <p className="reading__good" role="status">
          {words('ladder.check.sound')}
        </p>
      ) : (
        <p className="reading__bad" role="status">
          {words('ladder.check.unsound', { count: errors.length })}
        </p>
      )}
      <ul className="ladder__findings">
        {findings.map((finding) => (
          <FindingRow
            key={[finding.code, finding.step, finding.beside, finding.commune].join()}
            finding={finding}
            page={page}
            telling={telling}
          />
        ))}
      </ul>
      <p className="import__next">
        <a
          className="import__button import__button--main"
          href={ladderLink(seen.id, errors.length === 0 ? 'thu' : 'cac-buoc')}
        >
          {words(errors.length === 0 ? 'ladder.toTry' : 'ladder.toSteps')}
        </a>
      </p>
    </section>
  )
}

const FindingRow = ({
  finding,
  page,
  telling,
}: {
  finding: ToldFinding
} & Pick<TabProps, 'page' | 'telling'>) => {
  const { words, language } = telling
  const { seen, definition, name, revision } = page
  const labelOf = (key: string | undefined): string =>
    definition.steps.find((step) => step.key === key)?.label[language] ?? key ?? ''
  const isTold = finding.code.startsWith('people_') || NAMES_ITS_STEP.includes(finding.code)
  const where = [
    finding.beside === undefined ? '' : words('ladder.check.beside', { step: labelOf(finding.beside) }),
    finding.units.length === 0 ? '' : words('ladder.check.units', { units: finding.units.join(', ') }),
    finding.commune ?? '',
  ].filter((part) => part !== '')
  const params = { step: labelOf(finding.step), people: finding.people.join(', ') }
  return (
    <li className={finding.level === 'error' ? 'reading__bad' : 'ladder__warning'}>
      <strong>{words(`ladder.check.${finding.level}`)}</strong>{' '}
      {finding.step !== undefined && !isTold && <span>{words('ladder.check.step', params)}. </span>}
      <span>{errorMessage(language, finding.code, params)}</span>
      {where.length > 0 && <small>{where.join(' · ')}</small>}
      {finding.mended !== null && seen.may.edit && (
        <MendButton
          id={seen.id}
          name={name}
          definition={finding.mended}
          revision={revision}
          words={{
            mend:
              finding.by === undefined
                ? words(`ladder.mend.${finding.code}`)
                : words('ladder.mend.substitutes', {
                    who: holderWords(telling, finding.by),
                    step: labelOf(finding.step),
                  }),
            failed: words('import.failed'),
          }}
        />
      )}
    </li>
  )
}
