import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { ShownNotice } from '@/services/notice/readNoticePage'
import { FormKey } from '../_form/FormKey'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

type Shown = { group: 'new' | 'earlier'; notices: ShownNotice[]; t: Words }

/** One group of notices: what, by when, why this person is told, and the way to it. */
export const NoticeList = ({ group, notices, t }: Shown) =>
  notices.length === 0 ? null : (
    <section className="group" aria-labelledby={`thong-bao-${group}`}>
      <h2 id={`thong-bao-${group}`}>
        {t(`notice.group.${group}`)} <span className="count">{notices.length}</span>
      </h2>
      <ul className="notices">
        {notices.map((notice) => (
          <li key={notice.id} className="card">
            <Notice notice={notice} t={t} />
          </li>
        ))}
      </ul>
    </section>
  )

const Notice = ({
  notice: { id, path, document, what, due, why, at, isNew, isClosed },
  t,
}: {
  notice: ShownNotice
  t: Words
}) => (
  <>
    <h3>
      <a href={path}>{document}</a>
    </h3>
    <p>{due === null ? what : `${what}, ${due}`}</p>
    <p className="soft">
      {t('notice.because', { why })}{' '}
      <time dateTime={at}>{t('notice.at', { moment: writeMoment({ at }) })}</time>
    </p>
    {isNew ? (
      <form method="post" action="/thong-bao/da-doc">
        <FormKey />
        <input type="hidden" name="thong-bao" value={id} />
        <button type="submit" className="button-quiet">
          {t('notice.markRead')}
          <span className="unseen"> {`${document}: ${what}`}</span>
        </button>
      </form>
    ) : (
      <p>
        <Mark light={isClosed ? 'green' : 'grey'}>{t(isClosed ? 'notice.closed' : 'notice.read')}</Mark>
      </p>
    )}
  </>
)
