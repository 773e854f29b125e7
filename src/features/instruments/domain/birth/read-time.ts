const shapes = [
  // « 6h40 », « 06.40 », « 6 : 40 », « 6 h », « 23 heures 05 »
  /^(\d{1,2})\s*(?:[h:.,]|heures?|\s)\s*(\d{1,2})?\s*(?:min|mn|m)?$/,
  // « 640 », « 0640 », "11:40 pm", "6 am"
  /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/,
]

/** A time as people write it, as `HH:MM`. What cannot be one comes back as it was, to be refused; `unknown` stays. */
export function readTime(text: string): string {
  const written = text.trim().toLowerCase()
  const match = shapes.map((shape) => shape.exec(written)).find((found) => found !== null)
  if (!match) return text.trim()
  const [, hours = '', minutes = '0', half] = match
  const isHalf = half !== undefined && Number(hours) >= 1 && Number(hours) <= 12
  const hour = isHalf ? (Number(hours) % 12) + (half?.startsWith('p') ? 12 : 0) : Number(hours)
  return `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
