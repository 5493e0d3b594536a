import { errorMessage } from '@/i18n/errorMessage'
import type { Language, messages } from '@/i18n/messages'
import type { RuleAnswer } from '@/domain/approval/whyMay'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Why } from '@/services/report/readWhy'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

type RuleName = keyof (typeof messages)['vi']['pages']['why']['rules']

type Shown = { why: Why; language: Language; t: Words }

/** Every rule in the order in which it is asked, with its answer, and what it was found by. */
export const WhyTable = ({ why, language, t }: Shown) => {
  const isLet = why.answers.every(({ answer }) => answer === null)
  const values = { who: why.names[why.person] ?? '', what: t(`why.verb.${why.verb}`) }
  return (
    <section aria-labelledby="tra-loi">
      <h2 id="tra-loi">{t(isLet ? 'why.can' : 'why.cannot', values)}</h2>
      <p>{t('why.revision', { revision: why.revision })}</p>
      <div className="table-frame">
        <table className="table stacks">
          <thead>
            <tr>
              <th scope="col">{t('why.rule')}</th>
              <th scope="col">{t('why.answer')}</th>
              <th scope="col">{t('why.because')}</th>
            </tr>
          </thead>
          <tbody>
            {why.answers.map((answer) => (
              <tr key={answer.rule}>
                <th scope="row">{t(`why.rules.${answer.rule as RuleName}`)}</th>
                <td>
                  <Answered answer={answer.answer} t={t} />
                </td>
                <td>{because({ answer, why, language, t })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const Answered = ({ answer, t }: { answer: RuleAnswer['answer']; t: Words }) => {
  if (answer === 'unasked') return <Mark light="grey">{t('why.unasked')}</Mark>
  return answer === null ? <Mark light="green">{t('why.yes')}</Mark> : <Mark light="red">{t('why.no')}</Mark>
}

const because = ({
  answer: { answer, post, principal },
  why,
  language,
  t,
}: Shown & { answer: RuleAnswer }): string => {
  const said = [
    answer === null || answer === 'unasked' ? '' : errorMessage(language, answer.code, answer.params),
    principal === undefined ? '' : t('why.inPlaceOf', { who: why.names[principal] ?? '' }),
    post === undefined ? '' : postWords({ post, title: why.titles[post.position] ?? '', t }),
  ]
  return said.filter((part) => part !== '').join(' ')
}

const postWords = ({
  post,
  title,
  t,
}: {
  post: NonNullable<RuleAnswer['post']>
  title: string
  t: Words
}): string =>
  post.to === null
    ? t('why.postSince', { title, from: writeDate({ date: post.from }) })
    : t('why.postBetween', { title, from: writeDate({ date: post.from }), to: writeDate({ date: post.to }) })
