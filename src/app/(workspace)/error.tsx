'use client'

import en from '@/i18n/en/failure.json' with { type: 'json' }
import vi from '@/i18n/vi/failure.json' with { type: 'json' }

/** A page that failed: says so, and what to do. Its few words come with it because nothing may be asked of the server. */
const Failure = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => {
  const words = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? en : vi
  return (
    <main className="desk">
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      {error.digest === undefined ? null : (
        <p className="soft">
          {words.code}: <code>{error.digest}</code>
        </p>
      )}
      <p className="buttons">
        <button type="button" className="button" onClick={reset}>
          {words.again}
        </button>
        <a className="button-quiet" href="/">
          {words.home}
        </a>
      </p>
    </main>
  )
}

export default Failure
