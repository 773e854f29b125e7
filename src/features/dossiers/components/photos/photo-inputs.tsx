'use client'

import type { ChangeEvent } from 'react'
import { buttonClass, classNames, Icon } from '@/ui'
import type { messages } from '../../messages'

type PhotoInputsProps = {
  id: string
  label: string
  /** The camera on the screen's side, for a face; the other one for the rest. */
  isFace: boolean
  isReplacing: boolean
  words: (typeof messages)['fr']['photo']
  onFile: (file: File) => void
}

/** Chosen from the device, or taken now: the second way only where there is a finger, and so a camera. */
export function PhotoInputs({ id, label, isFace, isReplacing, words, onFile }: PhotoInputsProps) {
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    // The same file may be chosen again after a refusal.
    event.target.value = ''
    if (file) onFile(file)
  }
  const look = (variant: 'solid' | 'outline') =>
    classNames(
      buttonClass({ variant }),
      'relative has-focus-visible:outline-2 has-focus-visible:outline-offset-4 has-focus-visible:outline-ring',
    )
  const input = 'absolute inset-0 cursor-pointer rounded-full opacity-0 file:cursor-pointer'
  return (
    <>
      <label className={classNames(look(isReplacing ? 'outline' : 'solid'), 'pointer-fine:hidden')}>
        <input
          type="file"
          className={input}
          accept="image/*"
          capture={isFace ? 'user' : 'environment'}
          aria-label={`${words.take}\u00a0: ${label}`}
          onChange={take}
        />
        <span>{words.take}</span>
      </label>
      <label className={look(isReplacing ? 'outline' : 'solid')}>
        <input
          id={`${id}-file`}
          type="file"
          className={input}
          accept="image/*,.heic,.heif"
          aria-label={isReplacing ? words.replaceOf(label) : `${words.choose}\u00a0: ${label}`}
          onChange={take}
        />
        <Icon name="image" size={18} />
        <span>{isReplacing ? words.replace : words.choose}</span>
      </label>
    </>
  )
}
