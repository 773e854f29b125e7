import { ButtonLink, classNames, Stack } from '@/ui'
import { frenchSpaces } from '../../domain/french-spaces'
import { resolveLink, type EditedLink } from '../../domain/resolve-link'
import type { BlockPlace } from './block-place'

type BlockActionsProps = {
  actions?: EditedLink[] | null
  place: BlockPlace
  /** Gold is for one thing a screen. */
  isGold?: boolean
  className?: string
}

/** The buttons of a block; the first is the main one. Those that lead nowhere any more are left out. */
export function BlockActions({ actions, place, isGold = false, className }: BlockActionsProps) {
  const links = (actions ?? [])
    .flatMap((action) => resolveLink(action, place.locale) ?? [])
    .filter(({ href }) => !place.hidden.some((anchor) => href === `#${anchor}`))
  if (links.length === 0) return null
  return (
    <Stack row gap={3} className={classNames('mt-8', className)}>
      {links.map(({ label, href }, index) => (
        <ButtonLink key={href + label} href={href} size="large" variant={isGold && index === 0 ? 'gold' : 'outline'}>
          {frenchSpaces(label, place.textLocale)}
        </ButtonLink>
      ))}
    </Stack>
  )
}
