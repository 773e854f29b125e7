'use client'

import { useState, type KeyboardEvent } from 'react'
import { inLocale } from '@/shared/locale'
import { Field, Icon, TextInput } from '@/ui'
import { isPlaceInput, type PlaceInput } from '../../domain/question-input'
import { messages } from '../../messages'
import { placeLine } from '../../places/describe-place'
import { PlaceList } from './place-list'
import type { QuestionProps } from './question-props'
import { usePlaceSearch } from './use-place-search'

const empty: PlaceInput = { text: '', place: null }

/** On a phone the keyboard takes half of the screen: the field goes up, so that its list is seen. */
function makeRoom(field: HTMLElement): void {
  if (window.matchMedia('(pointer: coarse)').matches) field.scrollIntoView({ block: 'start' })
}

/** A place of the list: combobox with a listbox popup (ARIA Authoring Practices 1.2), by keyboard, by touch, or by ear. */
export function PlaceField({ id, question, input, error, locale, onChange, onDone }: QuestionProps) {
  const t = inLocale(messages, locale).place
  const { text, place } = isPlaceInput(input) ? input : empty
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { state, query, places } = usePlaceSearch(text, isOpen && !place)
  const isListed = isOpen && !place && places.length > 0
  const shown = Math.min(active, places.length - 1)
  const optionId = (index: number) => `${id}-option-${index}`

  const type = (next: string) => {
    setOpen(true)
    setActive(-1)
    onChange(next === '' ? null : { text: next, place: null })
  }
  const choose = (index: number) => {
    const chosen = places[index]?.place
    if (!chosen) return
    setOpen(false)
    onChange({ text: chosen.name, place: chosen })
    onDone()
  }
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: shown + 1, ArrowUp: shown - 1 }
    const move = moves[event.key]
    if (move !== undefined) {
      event.preventDefault()
      if (!isListed) return setOpen(true)
      setActive(((move % places.length) + places.length) % places.length)
    } else if (event.key === 'Enter' && isListed) {
      // A single proposal, or the first one, is what a person means who types and presses Enter.
      event.preventDefault()
      choose(Math.max(shown, 0))
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      setOpen(false)
    }
  }
  const leave = () => {
    setOpen(false)
    if (isListed && shown >= 0) choose(shown)
    else onDone()
  }
  const isAnswered = state === 'idle' && query !== '' && query === text.trim()
  const status = place || !isOpen ? '' : words(state, isAnswered ? places.length : null)
  function words(now: typeof state, count: number | null): string {
    if (now === 'searching') return t.searching
    if (now !== 'idle') return t[now]
    return count === null ? '' : count === 0 ? t.none : t.count(count)
  }

  return (
    <Field
      name={id}
      label={question.label}
      help={question.help}
      error={isOpen ? undefined : error}
      required={question.isRequired}
      locale={locale}
    >
      {(control) => (
        <div className="relative grid gap-2">
          <TextInput
            {...control}
            required={false}
            role="combobox"
            aria-expanded={isListed}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={isListed && shown >= 0 ? optionId(shown) : undefined}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={100}
            placeholder={t.hint}
            value={text}
            onChange={(event) => type(event.target.value)}
            onFocus={(event) => {
              setOpen(!place)
              makeRoom(event.currentTarget)
            }}
            onKeyDown={press}
            onBlur={leave}
          />
          <PlaceList
            id={`${id}-list`}
            label={t.list}
            isOpen={isListed}
            places={places}
            active={shown}
            optionId={optionId}
            onChoose={choose}
          />
          {place && (
            <p className="flex items-start gap-2 text-step-note text-success">
              <Icon name="check" size={18} />
              <span>{t.chosen(placeLine(place, locale))}</span>
            </p>
          )}
          <p role="status" className={isListed ? 'visually-hidden' : 'lu-help empty:hidden'}>
            {status}
          </p>
        </div>
      )}
    </Field>
  )
}
