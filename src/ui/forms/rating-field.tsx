import type { ComponentProps } from 'react'
import { defaultLocale, inLocale } from '@/shared/locale'
import { messages } from '../messages'
import { FieldsetGroup, type FieldsetGroupProps } from './fieldset-group'

/** One star on a 24 × 24 grid, as in `parts/reading.css`. */
const starPath = 'M12 2.8l2.85 5.78 6.37.93-4.61 4.49 1.09 6.35L12 17.35l-5.7 3 1.09-6.35L2.78 9.51l6.37-.93z'

type RatingFieldProps = Omit<FieldsetGroupProps, 'id' | 'children'> & {
  /** The form gets "1" to "5". */
  name: string
  id?: string
  value?: string
  defaultValue?: string
  onChange?: ComponentProps<'input'>['onChange']
  disabled?: boolean
}

/** A mark of one to five stars: five radio buttons, so that arrows, voices and forms without JavaScript all work. */
export function RatingField({ name, id = name, value, defaultValue, onChange, disabled, ...group }: RatingFieldProps) {
  const t = inLocale(messages, group.locale ?? defaultLocale).rating
  const chosen = (mark: string) =>
    value === undefined ? { defaultChecked: mark === defaultValue } : { checked: mark === value }
  return (
    <FieldsetGroup {...group} id={id}>
      <div className="lu-rating-field">
        {['1', '2', '3', '4', '5'].map((mark) => (
          <label key={mark} className="lu-rating-choice">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={mark}
              required={group.required}
              disabled={disabled}
              onChange={onChange}
              {...chosen(mark)}
            />
            <svg className="lu-star" width={30} height={30} viewBox="0 0 24 24" aria-hidden="true">
              <path d={starPath} />
            </svg>
            <span className="visually-hidden">{t.stars(Number(mark))}</span>
          </label>
        ))}
      </div>
    </FieldsetGroup>
  )
}
