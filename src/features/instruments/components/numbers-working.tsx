import type { ComputedNumber, NumberPart } from '../domain/numbers/number-working'
import type { Reduction } from '../domain/numbers/reduction'
import type { numbersMessages } from '../messages/numbers'

type Words = (typeof numbersMessages)['fr']

const chain = ({ terms, total, steps }: Reduction): string =>
  [
    terms.length > 1 ? `${terms.join(' + ')} = ${total}` : String(total),
    ...steps.map(({ digits, total: sum }) => `${digits.join(' + ')} = ${sum}`),
  ].join(' → ')

/** « S 1 + O 6 + P 7 »: the letters beside their values. */
const lettersOf = ({ letters }: NumberPart): string =>
  letters ? letters.map(({ letter, value }) => `${letter}\u00a0${value}`).join(' + ') + ' → ' : ''

/** The sums behind a number, a line for each part and one for the whole. */
export function NumbersWorking({ number, t }: { number: ComputedNumber; t: Words }) {
  const several = number.parts.length > 1
  return (
    <ul className="text-step-note lu-number">
      {number.parts.map((part, index) => (
        <li key={index}>
          <span className="text-quiet">{t.partLabel(t.parts[part.part](part.text))}</span> {lettersOf(part)}
          {chain(part.reduction)}
        </li>
      ))}
      {several && (
        <li>
          <span className="text-quiet">{t.partLabel(t.sum)}</span> {chain(number.sum)}
        </li>
      )}
    </ul>
  )
}
