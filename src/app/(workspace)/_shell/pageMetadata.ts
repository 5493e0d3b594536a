import type { Metadata, Viewport } from 'next'
import type { messages } from '@/i18n/messages'
import { readViewer } from './viewer'
import { wordsIn, type Words } from './words'

/** Six strokes, one for each thing that is to be clear; drawn here so that no page asks for a file. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0c5257"/><path d="M7 8h18M7 12h18M7 16h18M7 20h18M7 24h18M7 28h9" stroke="#fff" stroke-width="2" transform="translate(0 -2)"/></svg>`,
)}`

type Title = keyof (typeof messages)['vi']['pages']['titles']

/** What a page is called in the browser's tab and history. */
export const titled = (title: Title) => async (): Promise<Metadata> => {
  const { language } = await readViewer()
  return titleOf(title, wordsIn(language))
}

export const titleOf = (title: Title, t: Words): Metadata => ({
  title: `${t(`titles.${title}`)} · ${t('product.name')}`,
  icons: { icon: ICON },
  robots: { index: false },
})

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }
