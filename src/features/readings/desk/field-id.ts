/** The id of the control that edits one field of a section: what the gate's points lead to. */
export const fieldId = (sectionKey: string, field: string): string =>
  `field-${sectionKey}-${field.replaceAll('.', '-')}`
