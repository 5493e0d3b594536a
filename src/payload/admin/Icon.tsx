import { messages } from '@/i18n/messages'

/** The product's sign, at the head of every page of the admin panel: six things made clear. */
export const Icon = () => (
  <svg className="sign" viewBox="0 0 24 24" role="img" aria-label={messages.vi.pages.product.name}>
    {[0, 60, 120, 180, 240, 300].map((angle) => (
      <circle key={angle} cx="12" cy="4.5" r="3.2" transform={`rotate(${angle} 12 12)`} />
    ))}
  </svg>
)
