'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactElement } from 'react'

/** Makes a `Button` close the dialog or sheet it is in: `<DialogClose render={<Button>Annuler</Button>} />`. */
export function DialogClose({ render }: { render: ReactElement }) {
  return <Base.Close render={render} />
}
