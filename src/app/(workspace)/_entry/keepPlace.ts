/** Remembers where the page stands when its form is sent. */
export const rememberPlace = (place: string): void => {
  try {
    sessionStorage.setItem(place, JSON.stringify({ y: window.scrollY, id: document.activeElement?.id ?? '' }))
  } catch {
    // A browser that keeps nothing shows the page from its top.
  }
}

/** Stands there again after saving. */
export const restorePlace = (place: string): void => {
  try {
    const kept = sessionStorage.getItem(place)
    sessionStorage.removeItem(place)
    if (kept === null || new URLSearchParams(window.location.search).get('xong') !== 'saved') return
    const { y, id } = JSON.parse(kept) as { y: number; id: string }
    document.getElementById(id)?.focus({ preventScroll: true })
    window.scrollTo(0, y)
  } catch {
    // See above.
  }
}
