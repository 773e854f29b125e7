import type { fr } from './mandala.fr'

const counted = ['', 'One', 'Two', 'Three', 'Four'] as const

export const en: typeof fr = {
  title: (family) => `Your personal mandala, ${family}`,
  families: {
    rosace: { name: 'rosette', sentence: 'A rosette: equal circles, drawn with a compass, that cross into petals.' },
    lotus: { name: 'lotus', sentence: 'A lotus: rows of petals laid over one another, from the edge to the heart.' },
    constellation: {
      name: 'constellation',
      sentence: 'A constellation: stars joined by fine lines, on dotted orbits.',
    },
    entrelacs: {
      name: 'interlace',
      sentence: 'An interlace: bands that pass over and under, and close upon themselves.',
    },
    vitrail: { name: 'stained glass', sentence: 'A stained-glass rose: tinted panes set in fine lines.' },
  },
  orderFromLifePath: (order, number) =>
    number > 16
      ? `The figure repeats ${order} times around the centre: your life path, ${number}, is a multiple of ${order}.`
      : `The figure repeats ${order} times around the centre, a multiple of your life path, ${number}.`,
  orderFromSun: (order, rank, sign) =>
    `The figure repeats ${order} times around the centre, a multiple of ${rank}, the rank of your Sun’s sign (${sign}).`,
  orderFromSeal: (order) => `The figure repeats ${order} times around the centre: the seal of your file decided it.`,
  elements: {
    fire: { name: 'fire', tint: 'ember' },
    earth: { name: 'earth', tint: 'sage' },
    air: { name: 'air', tint: 'iris' },
    water: { name: 'water', tint: 'lagoon' },
  },
  tintFromElements: ({ name, tint }) => `The ${tint} tint evokes ${name}, the element most present in your chart.`,
  tintFromSeal: ({ name, tint }) =>
    `The ${tint} tint, which tradition gives to ${name}, comes from the seal of your file.`,
  modes: { cardinal: 'cardinal', fixed: 'fixed', mutable: 'mutable' },
  metals: {
    cardinal: () => 'Gold leads the line',
    fixed: () => 'The tint of the element leads the line',
    mutable: (ground) => (ground === 'night' ? 'Mist leads the line' : 'Ink leads the line'),
  },
  metalFromSun: (metal, sign, mode) => `${metal}, for a Sun in ${sign}, a ${mode} sign.`,
  metalFromSeal: (metal) => `${metal}: the seal of your file chose it.`,
  ringsFromAspects: (rings, aspects) =>
    `${counted[rings] ?? rings} great rings, and as many quiet ones, answer the ${aspects} aspects of your chart.`,
  ringsFromSeal: (rings) =>
    `${counted[rings] ?? rings} great rings, and as many quiet ones, come from the seal of your file.`,
  centres: {
    star: 'a star',
    blossom: 'a blossom',
    vesica: 'a rosette of circles',
    eye: 'a radiant eye',
    knot: 'a braid',
    spiral: 'a spiral',
  },
  centreFromMoon: (centre, sign) => `At the heart, ${centre} answers your Moon in ${sign}.`,
  centreFromSeal: (centre) => `At the heart, ${centre} comes from the seal of your file.`,
  rims: {
    scallops: 'a border of scallops',
    rays: 'a border of rays',
    beads: 'a border of pearls',
    arches: 'a border of arches',
  },
  rimFromAscendant: (rim, sign) => `On the edge, ${rim} answers your Ascendant in ${sign}.`,
  rimFromSeal: (rim) => `On the edge, ${rim} comes from the seal of your file.`,
  zodiac: (moon, ascendant) =>
    `Around it, twelve places for the zodiac, from Aries at the top: a disc for your Sun${
      moon ? ', a crescent for your Moon' : ''
    }${ascendant ? ', a lozenge for your Ascendant' : ''}.`,
  cord: 'The sixty-four strokes of the outer cord write out the seal of your file, digit by digit.',
  caution: 'These are symbols, offered to your eye: they assert nothing about your future.',
  signs: {
    aries: 'Aries',
    taurus: 'Taurus',
    gemini: 'Gemini',
    cancer: 'Cancer',
    leo: 'Leo',
    virgo: 'Virgo',
    libra: 'Libra',
    scorpio: 'Scorpio',
    sagittarius: 'Sagittarius',
    capricorn: 'Capricorn',
    aquarius: 'Aquarius',
    pisces: 'Pisces',
  },
  what: 'What the drawing says',
}
