import { describe, expect, it } from 'vitest'
import { findPromises } from './find-promises'

const guilty = [
  'Cette relation guérira votre anxiété.',
  'Cette relation GUÉRIRA votre anxiété.',
  'Cette relation gue\u0301rira votre anxie\u0301te\u0301.',
  'Cette relation *guérira* votre **anxiété**.',
  'Cette relation gué\u00adri\u200bra votre anxiété.',
  'Ce rituel va guérir votre dépression.',
  'Vous guérirez avant l’été.',
  'Vous serez totalement guérie.',
  'Vos migraines disparaîtront en trois semaines.',
  'Votre guérison est certaine.',
  'Ce soin fera disparaître vos douleurs.',
  'C’est un remède miraculeux.',
  'Arrêtez votre traitement et respirez.',
  'Vous pouvez arrêter vos antidépresseurs.',
  'Il faut interrompre le traitement.',
  'Cette lecture remplace votre médecin.',
  'Vous n’avez plus besoin de médicaments.',
  "Vous n'avez plus besoin de votre psychologue.",
  'Inutile de consulter un médecin.',
  'Vous tomberez enceinte au printemps.',
  'Vous aurez un enfant avant deux ans.',
  'Vous souffrez d’une dépression.',
  'Vous souffrez probablement de dépression.',
  'Vous faites un burn-out.',
  'Vous êtes bipolaire.',
  'Vous avez un cancer.',
  'Il s’agit d’une dépression.',
  'Vos symptômes indiquent une fatigue du foie.',
  'Votre main révèle un début de cancer.',
  'Vous gagnerez votre procès.',
  'Vous obtiendrez la garde de vos enfants.',
  'Le juge vous donnera raison.',
  'Vous serez acquittée.',
  'Vous n’avez pas besoin d’avocat.',
  'Vous deviendrez riche.',
  'Vous gagnerez beaucoup d’argent cette année.',
  'Vous allez toucher un héritage.',
  'L’argent affluera dès septembre.',
  'Votre réussite est garantie.',
  'Investissez vos économies dans la pierre.',
  'Achetez des bitcoins maintenant.',
  'C’est un placement sans risque.',
  'Vous obtiendrez ce poste.',
  'Vous serez embauchée en mars.',
  'Vos dettes disparaîtront.',
  'Vous allez mourir jeune.',
  'Votre père va mourir.',
  'Une malédiction pèse sur votre famille.',
  'Vous êtes envoûtée.',
  'On vous a jeté un sort.',
  'Un accident vous attend en hiver.',
  'Vous êtes en grand danger.',
  'Si vous ne faites rien, vous perdrez tout.',
  'Bientôt, il sera trop tard.',
  'Vous allez perdre votre emploi.',
  'Votre mari vous trompe.',
  'Votre ex reviendra.',
  'Elle reviendra vers vous.',
  'Rien ne s’y oppose, vous guérirez.',
  'This ritual will cure your anxiety.',
  'You will win your lawsuit.',
  'You are clinically cursed? You are cursed.',
  'Stop taking your medication.',
  'You will soon become rich.',
  'You no longer need a doctor.',
]

const innocent = [
  'Rien ici n’est une certitude.',
  'Cette lecture ne remplace pas un médecin.',
  'Cette lecture ne remplace ni un avis médical ni un traitement.',
  'N’arrêtez jamais votre traitement sans en parler à votre médecin.',
  'Je ne vous promets pas que vous guérirez.',
  'Personne ne peut affirmer que vous guérirez.',
  'Rien ne dit que vous obtiendrez ce poste, et ce n’est pas la question.',
  'Vous demandez si vous guérirez un jour de cette attente.',
  'Vous craignez que votre mari vous trompe, et cette crainte mérite une parole.',
  'Vous écrivez que vous souffrez d’endométriose depuis dix ans.',
  'Vous avez traversé une dépression il y a deux ans, dites-vous.',
  'Le Guérisseur est une dynamique, pas un métier.',
  'Vous gagnerez en confiance à chaque pas.',
  'Vous gagnerez du temps à demander de l’aide.',
  'Cela peut alléger ce qui vous serre.',
  'Si une douleur dure, parlez-en à votre médecin.',
  'Prenez soin de votre sommeil.',
  'Vous souffrez de ne pas être entendue.',
  'Vous avez une façon de tenir qui fatigue.',
  'Vous êtes fatiguée, et cela se lit.',
  'Votre rapport à l’argent parle de sécurité.',
  'L’argent vous inquiète moins que le manque de temps.',
  'Investissez ce lieu à votre rythme.',
  'Placez une main sur votre cœur.',
  'Ce qui meurt en automne nourrit le printemps.',
  'La mort d’un projet laisse une place.',
  'Le deuil que vous portez a son propre rythme.',
  'Vous avez perdu votre emploi en avril.',
  'Vous avez été licenciée, et vous avez tenu.',
  'Un conseiller pourra vous répondre sur ce point.',
  'Le procès que vous menez vous prend de la force.',
  'La garde partagée vous pèse le dimanche soir.',
  'Il n’est jamais trop tard pour demander de l’aide.',
  'La colère est un signal, pas un danger.',
  'Vous n’avez pas besoin de tout porter.',
  'Vous n’avez plus besoin de vous excuser.',
  'Il vous appartient d’en décider.',
  'Elle vous manque, écrivez-vous.',
  'Arrêtez-vous un instant devant la fenêtre.',
  'Cessez de vous comparer.',
  'Votre main montre une ligne longue et calme.',
  'Une abondance simple : du pain, du temps, une table.',
  'La richesse de votre famille, c’est le rire.',
  'Le sort de cette maison vous préoccupe.',
  'Vous serez libre de refermer ce carnet.',
  'Vous aurez peut-être envie d’écrire.',
  'Votre destination compte moins que le pas.',
  'Une place vide, un soir, sans la remplir.',
  'Ce travail demande un repos réel.',
  'Cette image reviendra. Elle reviendra de chapitre en chapitre.',
  'Nothing here is a certainty.',
  'This reading does not replace a doctor.',
  'You wrote that you have endometriosis.',
  'You will gain confidence with each step.',
  'You may lose the habit of apologising.',
]

const near = [
  'Cette pratique pourrait guérir votre anxiété.',
  'Je vous promets un bel été.',
  'C’est inévitable.',
  'Vous avancerez, sans aucun doute.',
  'Les astres annoncent un tournant.',
  'Vous écrivez : « je vais faire un burn-out, vous allez mourir d’ennui ».',
  'Une cure de magnésium à chaque saison.',
]

describe('forbidden promises', () => {
  it.each(guilty)('blocks: %s', (text) => {
    expect(findPromises(text).filter(({ level }) => level === 'blocked')).toHaveLength(1)
  })

  it.each(innocent)('lets pass: %s', (text) => expect(findPromises(text)).toEqual([]))

  it.each(near)('warns: %s', (text) => {
    const levels = findPromises(text).map(({ level }) => level)
    expect(levels.length).toBeGreaterThan(0)
    expect(levels).not.toContain('blocked')
  })

  it('points at the exact words, accents and all', () => {
    const text = 'Œuvre calme. Cette relation gue\u0301rira votre anxiété si vous laissez une place.'
    const [found] = findPromises(text)
    expect(text.slice(found?.start, found?.end)).toBe('gue\u0301rira votre anxiété')
    expect(found?.topic).toBe('healing')
  })

  it('is quick on a text of 40,000 characters', () => {
    for (const text of [
      'vous '.repeat(8_000),
      'si vous ne '.repeat(3_600),
      'vous souffrez de la '.repeat(2_000),
      'a'.repeat(40_000),
    ]) {
      const start = performance.now()
      findPromises(text)
      expect(performance.now() - start).toBeLessThan(1_500)
    }
  })
})
