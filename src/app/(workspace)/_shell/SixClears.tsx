import type { Words } from './words'

const six = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const

/** The product's name and the six things it makes clear. */
export const SixClears = ({ t }: { t: Words }) => (
  <section className="clears" aria-label={t('product.name')}>
    <p className="clears-name">{t('product.name')}</p>
    <ul>
      {six.map((word) => (
        <li key={word}>
          <span>{t('product.clear')}</span> {t(`product.six.${word}`)}
        </li>
      ))}
    </ul>
  </section>
)
