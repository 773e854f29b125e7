/** What an expert inserts into a reading: positions, sums and lines, told without a verdict. */
export const fr = {
  lights: (sun: string, moon: string, ascendant: string, midheaven: string) =>
    `Le Soleil est à ${sun}, la Lune à ${moon}. L’Ascendant est à ${ascendant}, le Milieu du Ciel à ${midheaven}.`,
  others: 'Les autres astres\u00a0:',
  ofDay: 'Les astres, ce jour-là\u00a0:',
  at: (body: string, place: string) => `${body}\u00a0: ${place}`,
  house: (house: number) => `maison ${house}`,
  retrograde: 'rétrograde',
  balance: (count: number, elements: string, modalities: string) =>
    count === 10
      ? `Les dix astres se répartissent ainsi\u00a0: ${elements}\u202f; ${modalities}.`
      : `Les ${count} astres dont le signe est sûr se répartissent ainsi\u00a0: ${elements}\u202f; ${modalities}.`,
  aspects: 'Les aspects les plus serrés\u00a0:',
  aspect: (kind: string, first: string, second: string, orb: string | null) =>
    `${kind}\u00a0: ${first} et ${second}${orb === null ? '' : `, orbe de ${orb}`}`,
  numbers: (year: number) =>
    `Les nombres de la naissance et du nom, par la méthode pythagoricienne, et l’année personnelle ${year}\u00a0:`,
  number: (name: string, value: number, isMaster: boolean) =>
    `${name}\u00a0: ${value}${isMaster ? ', nombre maître' : ''}`,
  caution: 'Ce sont des repères et des symboles, offerts à votre regard\u00a0: ils n’affirment rien de votre avenir.',
}
