/** The paths of an order as REST or Payload's own operations take it, one string or several: « -extras__name,title » is `extras.name` and `title`. */
export const sortPaths = (sort: unknown): string[] =>
  [sort]
    .flat()
    .filter((one) => typeof one === 'string')
    .flatMap((one) => one.split(','))
    .map((one) => dotted(one.trim().replace(/^-/, '')))

/** `extras__name` is Payload's other way to write `extras.name`. */
export const dotted = (path: string): string => path.replaceAll('__', '.')
