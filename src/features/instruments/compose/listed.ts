/** A line, then a list under it, in the tiny markup of readings (ADR 0004). */
export const listed = (title: string, items: string[]): string =>
  `${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`
