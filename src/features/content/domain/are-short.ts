/** Whether steps may stand beside one another on a line: few of them, each of few words. */
export const areShort = (steps: { text: string }[]): boolean =>
  steps.length <= 6 && steps.every(({ text }) => text.length <= 90)
