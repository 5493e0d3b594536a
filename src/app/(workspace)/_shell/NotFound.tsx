import { readViewer } from './viewer'
import { Threshold } from './Threshold'
import { wordsIn } from './words'

/** What is not there, or not for this reader: nobody learns which of the two. */
export const NotFound = async () => {
  const { language } = await readViewer()
  const t = wordsIn(language)
  return (
    <Threshold t={t}>
      <h1>{t('titles.notFound')}</h1>
      <p>{t('notFound.why')}</p>
      <p>
        <a className="button" href="/">
          {t('notFound.home')}
        </a>
      </p>
    </Threshold>
  )
}
