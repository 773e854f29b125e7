/** When a sealed dossier's reading is due: hours of the clock, not working hours (product.md, « Promised delivery »). */
export const dueAtOf = (
  sealedAt: Date,
  isPriority: boolean,
  promised: { deliveryHours: number; priorityHours: number },
): Date => new Date(sealedAt.getTime() + (isPriority ? promised.priorityHours : promised.deliveryHours) * 3_600_000)
