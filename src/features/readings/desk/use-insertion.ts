'use client'

import { useRef, type FocusEvent } from 'react'
import type { SectionContent } from '../domain/reading-content'
import { insertionAt, withField, withInsertion } from '../domain/insert-prose'
import { sectionFields } from '../domain/section-text'
import { fieldId } from './field-id'

type Here = { key: string; content: SectionContent | undefined; onChange: (content: SectionContent) => void }

/**
 * Puts prose into the section on the screen: at the caret of the text that was last in hand, or else at the end of the section's text. It goes in as if it
 * had been typed, so that the browser can undo it and it is saved like everything else.
 */
export function useInsertion({ key, content, onChange }: Here) {
  const last = useRef('')
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLTextAreaElement) last.current = target.id
  }

  /** Whether there was a place for it. */
  const insert = (prose: string): boolean => {
    if (!content) return false
    const found = placeIn(key, content, last.current)
    if (found) {
      const { area, field, caret } = found
      const insertion = insertionAt(area.value, caret, prose)
      if (!typeInto(area, insertion.at, insertion.text))
        onChange(withField(content, field, withInsertion(area.value, insertion)))
      return true
    }
    if (content.kind !== 'list') return false
    onChange({ ...content, items: [...content.items.filter((item) => item.trim() !== ''), prose] })
    return true
  }
  return { remember, insert }
}

function placeIn(key: string, content: SectionContent, lastId: string) {
  const fields = sectionFields(content).map(({ field }) => ({ field, id: fieldId(key, field) }))
  const inHand = fields.find(({ id }) => id === lastId)
  const own = content.kind === 'prose' || content.kind === 'choice' ? fields[0] : undefined
  const chosen = inHand ?? own
  const area = chosen && document.getElementById(chosen.id)
  if (!chosen || !(area instanceof HTMLTextAreaElement)) return null
  return { area, field: chosen.field, caret: inHand ? area.selectionEnd : area.value.length }
}

/** Types at a place of a text area, as a hand would. False where the browser cannot. */
function typeInto(area: HTMLTextAreaElement, at: number, text: string): boolean {
  const before = area.value
  area.focus()
  area.setSelectionRange(at, at)
  // The one way to change a text area that its own undo remembers; every engine keeps it for editors (WHATWG Editing, `insertText`).
  const isDone = document.execCommand('insertText', false, text)
  return isDone && area.value !== before
}
