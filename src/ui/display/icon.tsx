import { classNames } from '../class-names'
import { iconPaths, type IconName } from './icon-paths'

type IconProps = { name: IconName; size?: number; label?: string; className?: string }

/** A thin line icon of the text's colour. Decorative unless `label` says what it means. `size` in pixels. */
export function Icon({ name, size = 20, label, className }: IconProps) {
  const meaning = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      className={classNames('lu-icon', name === 'spinner' && 'lu-spin', className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      {...meaning}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
