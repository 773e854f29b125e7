const tau = 6.283185307179586

/** Sine on an eighth of a turn by its series: only sums and products, so that every machine gives the same bits (Math.sin may not). */
function seriesSine(angle: number): number {
  const square = angle * angle
  let term = angle
  let sum = angle
  for (let index = 1; index <= 8; index += 1) {
    term *= -square / (2 * index * (2 * index + 1))
    sum += term
  }
  return sum
}

function seriesCosine(angle: number): number {
  const square = angle * angle
  let term = 1
  let sum = 1
  for (let index = 1; index <= 8; index += 1) {
    term *= -square / ((2 * index - 1) * (2 * index))
    sum += term
  }
  return sum
}

/** Sine of a fraction of a turn (0.25 is a quarter), the same on every machine. */
export function sineOf(turn: number): number {
  const quarters = turn * 4
  const quadrant = Math.round(quarters)
  const rest = ((quarters - quadrant) / 4) * tau
  const sine = seriesSine(rest)
  const cosine = seriesCosine(rest)
  return [sine, cosine, -sine, -cosine][((quadrant % 4) + 4) % 4] ?? 0
}

/** Cosine of a fraction of a turn, the same on every machine. */
export const cosineOf = (turn: number): number => sineOf(turn + 0.25)
