import type { ComponentProps } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'

export type Choice = { value: string; label: string; disabled?: boolean }
type SelectProps = Omit<ComponentProps<'select'>, 'children'> & { options: Choice[]; placeholder?: string }

/** The browser's own list. `placeholder` is an empty first choice. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  return (
    <span className="lu-select">
      <select {...rest} className={classNames('lu-control', className)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" size={18} />
    </span>
  )
}
