import type { ComponentProps } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import type { IconName } from '../display/icon-paths'

/** A round button that shows only an icon; `label` is what it does, for those who do not see it. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classNames('lu-icon-button', className)}
    >
      <Icon name={icon} />
    </button>
  )
}
