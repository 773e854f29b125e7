import { classNames } from '../class-names'

/** Up to two initials of a name: « Camille Moreau » → CM. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/[\s\u00a0]+/u)
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}

/** A person as a disc with initials; `label` replaces the name for screen readers, `decorative` when the name stands beside. */
export function Avatar({
  name,
  label = name,
  decorative = false,
  className,
}: {
  name: string
  label?: string
  decorative?: boolean
  className?: string
}) {
  const meaning = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <span {...meaning} className={classNames('lu-avatar', className)}>
      {initialsOf(name)}
    </span>
  )
}
