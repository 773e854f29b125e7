import type { shippedTemplateFr } from './shipped-reading-template.fr'

/** The chapters' titles and what the expert reads above the editor. */
export const shippedTemplateEn: typeof shippedTemplateFr = {
  archetypes: {
    guerisseur: 'The Healer',
    visionnaire: 'The Visionary',
    guide: 'The Guide',
    createur: 'The Creator',
    sage: 'The Sage',
  },
  sections: {
    introduction: {
      title: 'What you entrusted to us',
      guidance:
        'Open with a sentence from the dossier, in quotation marks, then say in one image what rises from it. Name the person’s intention and the path the reading will take. Neither flattery nor a summary of their life: a threshold, calm and precise.',
    },
    archetype: {
      title: 'Your archetype',
      guidance:
        'Choose the dynamic that runs through the dossier, then show it at work: a strength, what it costs, what rests it. Write “there is in you…”, never “you are…”: an archetype is a movement, not a label.',
    },
    spirituel: {
      title: 'Spirit',
      guidance:
        'What connects: silence, nature, prayer, practice or doubt. Start from what the person already does. Respect their belief, or their having none; add nothing to it.',
    },
    relations: {
      title: 'Relationships',
      guidance:
        'Start from a sentence of the dossier; offer a direction, never a certainty. Describe the place the person takes and the one they leave. Lend no thought or motive to those who are absent.',
    },
    mission: {
      title: 'Calling',
      guidance:
        'What calls now, on the scale of the coming months: an impulse, a responsibility, a project. Stay concrete: one possible gesture is worth more than a vocation. Life’s purpose has its own chapter.',
    },
    creativite: {
      title: 'Creativity',
      guidance:
        'The part that plays, makes, cooks, writes, mends. See where it breathes and where it fell silent. Suggest a small regular space rather than a grand project.',
    },
    emotions: {
      title: 'Emotions',
      guidance:
        'Name one or two emotions found in the dossier, in the person’s own words. Say what they protect. No clinical term, no diagnosis: if the pain is sharp, invite them to speak to a professional.',
    },
    travail: {
      title: 'Work',
      guidance:
        'Place, pace, recognition. Lean on the state they gave (flowing, tense, in question). Announce no hiring, no break, no calendar: shed light on what can be chosen.',
    },
    sante: {
      title: 'Well-being',
      guidance:
        'Energy, rest, attention to the body, and nothing else. No symptom interpreted, no remedy, no advice on treatment. Simply recall that a discomfort that lasts belongs with a doctor.',
    },
    finance: {
      title: 'Money',
      guidance:
        'The relation to money: safety, giving, symbolic debt, a fair price. Promise no gain and recommend no investment; offer a question or a habit that brings calm.',
    },
    intuitions: {
      title: 'Four insights',
      guidance:
        'Four sentences to take away, one to three lines each. Each stands alone, starts from the dossier and opens a possibility. Avoid maxims that would suit anybody.',
    },
    'mission-de-vie': {
      title: 'Life’s purpose',
      guidance:
        'Gather the threads of the chapters: what the person seems here to learn, to offer, to pass on. Speak of a long, free direction that may change. A clear image is worth more than a grand word.',
    },
    rituels: {
      title: 'Your two rituals',
      guidance:
        'Two simple, safe rituals that can be done alone and need nothing bought. For each: a name, an intention of one sentence, then four to six gestures, one a line, with a duration. Mind the pace they asked for and the limits of the body.',
    },
    conclusion: {
      title: 'To close',
      guidance:
        'Come back to the intention of the beginning and say what moved along the way. Hand the choice back: the person remains the judge of what is right for them. End on a sentence one wants to read again.',
    },
    synthese: {
      title: 'Summary',
      guidance:
        'Five keywords, one or two words each. Then three short passages: the emotional state of the moment, a point of vigilance without alarm, a direction. This is the page that is read again in six months.',
    },
  },
}
