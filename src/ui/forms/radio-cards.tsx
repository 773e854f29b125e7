import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names'
import { FieldsetGroup, type FieldsetGroupProps } from './fieldset-group'

export type RadioCard = { value: string; label: ReactNode; help?: ReactNode; aside?: ReactNode; disabled?: boolean }

type RadioCardsProps = Omit<FieldsetGroupProps, 'id' | 'children'> & {
  name: string
  id?: string
  options: RadioCard[]
  /** Side by side where there is room (short words); one under the other otherwise. */
  inline?: boolean
  value?: string
  defaultValue?: string
  onChange?: ComponentProps<'input'>['onChange']
}

/** One choice among a few, each on a card that is the whole target. Controlled with `value` + `onChange`, or left to the form. */
export function RadioCards({
  name,
  id = name,
  options,
  inline,
  value,
  defaultValue,
  onChange,
  ...group
}: RadioCardsProps) {
  const chosen = (option: string) =>
    value === undefined ? { defaultChecked: option === defaultValue } : { checked: option === value, onChange }
  return (
    <FieldsetGroup {...group} id={id}>
      <div className={classNames('lu-radio-cards', inline && 'lu-radio-cards-inline')}>
        {options.map((option) => (
          <label key={option.value} className="lu-radio-card">
            <input
              type="radio"
              className="lu-radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              required={group.required}
              onChange={onChange}
              {...chosen(option.value)}
            />
            <span className="lu-radio-words">
              <span className="lu-choice-label">{option.label}</span>
              {option.help && <span className="lu-help">{option.help}</span>}
            </span>
            {option.aside && <span className="lu-radio-aside">{option.aside}</span>}
          </label>
        ))}
      </div>
    </FieldsetGroup>
  )
}
