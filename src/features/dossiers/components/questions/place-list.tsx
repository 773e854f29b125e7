'use client'

import { useEffect, useRef } from 'react'
import { classNames } from '@/ui'
import type { PlaceSuggestion } from '../../places/search-places'

type PlaceListProps = {
  id: string
  label: string
  isOpen: boolean
  places: PlaceSuggestion[]
  active: number
  optionId: (index: number) => string
  onChoose: (index: number) => void
}

/** The popup of the place search. It stays in the page while closed, so that `aria-controls` always names something. */
export function PlaceList({ id, label, isOpen, places, active, optionId, onChoose }: PlaceListProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (isOpen && active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active])

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      hidden={!isOpen}
      className="absolute inset-x-0 top-full z-20 mt-1.5 max-h-80 overflow-y-auto rounded-2 border border-line bg-field shadow-long"
    >
      {isOpen &&
        places.map(({ place, detail }, index) => (
          // The press is caught before the field loses the focus: a blur would close the list under the finger.
          <li
            key={`${place.name}${detail}`}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className={classNames(
              'flex min-h-12 cursor-pointer items-center px-4 py-2.5 text-strong hover:bg-sunken',
              index === active && 'bg-sunken',
            )}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <span>
              {place.name} <span className="text-step-note text-quiet">· {detail}</span>
            </span>
          </li>
        ))}
    </ul>
  )
}
