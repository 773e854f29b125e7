const numerals: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 3 → « III »; for the positive integers of a table of contents. */
export function romanNumeral(value: number): string {
  let rest = value
  return numerals.reduce((written, [amount, sign]) => {
    const times = Math.floor(rest / amount)
    rest -= times * amount
    return written + sign.repeat(times)
  }, '')
}
