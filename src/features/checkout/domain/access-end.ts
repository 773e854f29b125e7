/** The end of the sanctuary's living parts: so many calendar months after the payment, the last day of a shorter month at most. */
export function accessEnd(paidAt: Date, lines: { sanctuaryMonths: number }[]): Date {
  const months = Math.max(0, ...lines.map(({ sanctuaryMonths }) => sanctuaryMonths))
  const end = new Date(paidAt)
  end.setUTCMonth(end.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
  end.setUTCDate(Math.min(paidAt.getUTCDate(), lastDay))
  return end
}
