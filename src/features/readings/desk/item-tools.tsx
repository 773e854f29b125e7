'use client'

import { IconButton } from '@/ui'
import { moved, removed } from './change-items'

type Props<Item> = {
  items: Item[]
  index: number
  onItems: (items: Item[]) => void
  labels: { up: string; down: string; remove: string }
}

/** Up, down, remove: the three things done to an item of a list. */
export function ItemTools<Item>({ items, index, onItems, labels }: Props<Item>) {
  return (
    <span className="edit-tools">
      <IconButton
        icon="chevronDown"
        className="[&_svg]:rotate-180"
        label={labels.up}
        disabled={index === 0}
        onClick={() => onItems(moved(items, index, -1))}
      />
      <IconButton
        icon="chevronDown"
        label={labels.down}
        disabled={index === items.length - 1}
        onClick={() => onItems(moved(items, index, 1))}
      />
      <IconButton icon="trash" label={labels.remove} onClick={() => onItems(removed(items, index))} />
    </span>
  )
}
