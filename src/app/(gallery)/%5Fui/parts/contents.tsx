import { Anchor } from '@/ui'
import { groups } from './groups'

/** The index: a column that stays in sight on a desk, a few lines on a phone. */
export function Contents() {
  return (
    <nav aria-label="Sommaire" className="lg:sticky lg:top-8 lg:self-start">
      <ul role="list" className="grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:grid-cols-1">
        {Object.entries(groups).map(([id, title]) => (
          <li key={id}>
            <Anchor href={`#${id}`} className="lu-link-quiet text-step-note">
              {title}
            </Anchor>
          </li>
        ))}
        <li>
          <Anchor href="/_ui/instruments" className="lu-link-quiet text-step-note">
            Thèmes et mandalas
          </Anchor>
        </li>
      </ul>
    </nav>
  )
}
