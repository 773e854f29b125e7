/** What a control needs to belong to its field. */
export type FieldControl = {
  id: string
  name: string
  required: boolean
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type Wiring = { name: string; id?: string; hasHelp: boolean; error?: string; required: boolean }

/** The ids that tie a control to its help and its error; `aria-describedby` names only what is on the page. */
export function fieldIds({ name, id = name, hasHelp, error, required }: Wiring) {
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const described = [error && errorId, hasHelp && helpId].filter(Boolean).join(' ')
  const control: FieldControl = {
    id,
    name,
    required,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  }
  return { control, helpId, errorId }
}
