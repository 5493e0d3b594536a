type Outcome = { to: string } | { said: 'offline' | 'loggedOut' | 'otherPerson' }

/** After so long without an answer the line counts as broken; sent again, the same form acts once. */
const PATIENCE_MS = 60_000

/** Sends a form without leaving its page: where it leads, or why nobody knows. */
export const sendForm = async (action: string, fields: Record<string, string>): Promise<Outcome> => {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (answer.status === 401) return { said: 'loggedOut' }
    if (answer.status === 409) return { said: 'otherPerson' }
    const { to } = (await answer.json()) as { to?: unknown }
    return typeof to === 'string' ? { to } : { said: 'offline' }
  } catch {
    return { said: 'offline' }
  }
}

/**
 * To the page the server names; where only its part differs, anew, because what it shows has changed. The keyboard goes
 * on at what the page says, not at its masthead; after saving the form puts it back where it was.
 */
export const goOnTo = (to: string): void => {
  const [now, next] = [new URL(window.location.href), new URL(to, window.location.href)]
  if (next.hash === '' && next.searchParams.get('xong') !== 'saved') next.hash = 'noi-dung'
  const isSamePage = now.pathname === next.pathname && now.search === next.search
  window.location.assign(next)
  if (isSamePage) window.location.reload()
}

/** Browsers leave the focus at the top of a page that is loaded again, whatever part of it the address names. */
export const arriveAfterReload = (): void => {
  const [how] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (how?.type !== 'reload' || document.activeElement !== document.body) return
  document.getElementById(window.location.hash.slice(1))?.focus()
}
