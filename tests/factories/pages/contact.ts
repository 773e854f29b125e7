import { opening, questions, type SeededPage } from './blocks'

export const contact: SeededPage = {
  slug: 'contact',
  kind: 'page',
  fr: {
    title: 'Nous écrire',
    description: 'Une question avant de commander, une remarque, une demande : une personne de l’équipe vous répond.',
    layout: () => [
      opening({
        eyebrow: 'Contact',
        title: 'Écrivez-nous,',
        titleEnd: 'une personne vous lit.',
        lead: 'Pas de robot de conversation ici. Votre message arrive à l’équipe, et la réponse part à l’adresse que vous indiquez.',
      }),
      { blockType: 'contact-form', ground: 'paper', anchor: 'formulaire', title: 'Votre message' },
      questions({ title: 'Peut-être déjà répondu' }, [
        [
          'Je n’arrive pas à entrer dans mon sanctuaire.',
          'Vous n’avez pas de mot de passe à retenir : demandez un lien depuis la page [Mon sanctuaire](/sanctuaire). Il arrive à l’adresse de votre commande et sert une seule fois. Regardez aussi dans les courriers indésirables.',
        ],
        [
          'J’ai une question sur ma lecture.',
          'Posez-la depuis votre sanctuaire, dans « Éclairage » : elle arrive à la personne qui a scellé votre lecture, avec ce qu’il faut pour vous répondre.',
        ],
        [
          'Je veux une copie de mes données, ou leur effacement.',
          'Tout se fait depuis votre sanctuaire, page « Confidentialité ». Si vous n’y avez plus accès, écrivez-nous ici.',
        ],
      ]),
    ],
  },
  en: {
    title: 'Write to us',
    description: 'A question before ordering, a remark, a request: someone of the team answers you.',
    layout: () => [
      opening({
        eyebrow: 'Contact',
        title: 'Write to us,',
        titleEnd: 'a person reads you.',
        lead: 'There is no chatbot here. Your message reaches the team, and the answer goes to the address you give.',
      }),
      { blockType: 'contact-form', ground: 'paper', anchor: 'formulaire', title: 'Your message' },
      questions({ title: 'Perhaps answered already' }, [
        [
          'I cannot enter my sanctuary.',
          'There is no password to remember: ask for a link from the page [My sanctuary](/sanctuaire). It comes to the address of your order and works once. Have a look at your junk mail too.',
        ],
        [
          'I have a question about my reading.',
          'Ask it from your sanctuary, under “Clarification”: it reaches the person who sealed your reading, with all they need to answer you.',
        ],
        [
          'I want a copy of my data, or its erasure.',
          'All of it is done from your sanctuary, on the page “Privacy”. If you no longer have access to it, write to us here.',
        ],
      ]),
    ],
  },
}
