import type { IntakeForm } from '@/features/catalog'
import type { OrderLine } from '@/payload-types'
import { AppError } from '@/shared/app-error'

/** The form that an order line keeps as it was sold. Throws NOT_FOUND for a line that has none (an extra). */
export function formOf(line: Pick<OrderLine, 'intakeForm'>): IntakeForm {
  if (!line.intakeForm) throw new AppError('NOT_FOUND', 'this line has no intake form')
  return line.intakeForm as unknown as IntakeForm
}
