import type { fr } from './telling.fr'

export const en: typeof fr = {
  lights: (sun, moon, ascendant, midheaven) =>
    `The Sun is at ${sun}, the Moon at ${moon}. The Ascendant is at ${ascendant}, the Midheaven at ${midheaven}.`,
  others: 'The other bodies:',
  ofDay: 'The bodies on that day:',
  at: (body, place) => `${body}: ${place}`,
  house: (house) => `house ${house}`,
  retrograde: 'retrograde',
  balance: (count, elements, modalities) =>
    count === 10
      ? `The ten bodies are spread as follows: ${elements}; ${modalities}.`
      : `The ${count} bodies whose sign is certain are spread as follows: ${elements}; ${modalities}.`,
  aspects: 'The closest aspects:',
  aspect: (kind, first, second, orb) => `${kind}: ${first} and ${second}${orb === null ? '' : `, orb of ${orb}`}`,
  numbers: (year) =>
    `The numbers of the birth and of the name, by the Pythagorean method, and the personal year ${year}:`,
  number: (name, value, isMaster) => `${name}: ${value}${isMaster ? ', a master number' : ''}`,
  caution: 'These are landmarks and symbols, offered to your eye: they claim nothing about your future.',
}
