import { call, opening, questions, type SeededPage } from './blocks'

export const questionsPage: SeededPage = {
  slug: 'questions',
  kind: 'page',
  fr: {
    title: 'Questions',
    description: 'Choisir une lecture, préparer son dossier, payer, recevoir, garder : les réponses, sans détour.',
    layout: (find) => [
      opening({
        eyebrow: 'Questions',
        title: 'Ce que l’on nous demande,',
        titleEnd: 'et nos réponses.',
        lead: 'Sans détour. S’il en manque une, écrivez-nous.',
      }),
      questions({ anchor: 'choisir', title: 'Choisir' }, [
        [
          'Faut-il y croire ?',
          'Non. Certains lisent leurs lectures comme un texte spirituel, d’autres comme un miroir bien taillé. Nous vous demandons seulement de répondre sincèrement, et de rester juge de ce que vous lisez.',
        ],
        [
          'Quelle est la différence entre les offres ?',
          'L’étendue. Les plus courtes répondent à une intention ; les plus longues parcourent tous les domaines de votre vie et ajoutent un mandala, des rituels ou un suivi. [Le tableau les met côte à côte](page:offres).',
        ],
        [
          'Puis-je offrir une lecture ?',
          'Une lecture se prépare avec le dossier de la personne qui la reçoit, rempli par elle. Le plus simple est de lui parler de celle que nous offrons : elle pourra décider ensuite.',
        ],
        [
          'Est-ce que je parle à une machine ?',
          'Personne ne vous répondra à la place d’un humain. Des outils nous aident à réunir la matière d’une lecture ; une personne la lit, la corrige et la signe, et c’est une personne qui répond à vos questions.',
        ],
      ]),
      questions({ anchor: 'dossier', title: 'Votre dossier' }, [
        [
          'Je ne connais pas mon heure de naissance.',
          'Indiquez « inconnue ». Nous n’inventons rien : ce qui dépend de l’heure n’est pas écrit, et le reste l’est entièrement. [Le détail est ici](article:heure-de-naissance-inconnue).',
        ],
        [
          'À quoi servent les photos ?',
          'À décrire une présence et les lignes d’une main, comme on le fait depuis longtemps dans ces traditions. Elles ne servent à rien d’autre, ne sont jamais publiées, et sont effacées après la remise.',
        ],
        [
          'Puis-je m’arrêter et reprendre plus tard ?',
          'Oui. Le dossier s’enregistre à mesure que vous écrivez, et vous attend dans votre sanctuaire, sur n’importe quel appareil.',
        ],
        [
          'Puis-je modifier mon dossier après l’avoir scellé ?',
          'Non, et c’est voulu : la lecture doit répondre à ce que vous avez dit ce jour-là. Si l’expert a besoin d’une précision, il vous la demande, et votre réponse s’ajoute sans rien effacer.',
        ],
        [
          'Dois-je répondre à tout ?',
          'Non. Cinq réponses sont nécessaires, les autres sont facultatives. Une question laissée vide ne vous dessert pas.',
        ],
      ]),
      questions({ anchor: 'lecture', title: 'La lecture' }, [
        [
          'Quand vais-je la recevoir ?',
          'Dans le délai affiché sur la page de l’offre, compté à partir du moment où vous scellez votre dossier. L’option de priorité le raccourcit. Vous suivez l’avancement dans votre sanctuaire.',
        ],
        [
          'Que contient-elle, concrètement ?',
          'Une introduction, une dynamique d’ensemble, les domaines que votre offre explore, quelques pistes à éprouver, une conclusion et une courte synthèse. Un extrait est lisible [sur la page d’accueil](/#extrait).',
        ],
        [
          'Et si je ne me reconnais pas dans un passage ?',
          'Dites-le depuis « Éclairage ». La personne qui a signé le texte vous répond : elle précise, nuance, ou reconnaît que le passage ne vous convient pas.',
        ],
        [
          'Peut-elle m’aider à prendre une décision ?',
          'Elle peut vous aider à la regarder autrement. Pour votre santé, vos droits ou votre argent, consultez une personne dont c’est le métier : aucune lecture ne la remplace.',
        ],
      ]),
      questions({ anchor: 'paiement', title: 'Commande et paiement' }, [
        [
          'Est-ce un abonnement ?',
          'Non. Un seul paiement par commande, sans reconduction. La durée du sanctuaire ne se renouvelle pas toute seule.',
        ],
        [
          'Le paiement est-il sûr ?',
          'La carte est traitée par un prestataire de paiement reconnu. Votre numéro ne passe pas par nos serveurs et nous ne le conservons pas.',
        ],
        [
          'Puis-je renoncer à ma commande ?',
          'Pendant quatorze jours, oui. Si vous avez demandé que la lecture commence tout de suite, ce droit s’éteint une fois qu’elle est entièrement réalisée. [Les détails](page:retractation).',
        ],
        [
          'Où est ma facture ?',
          'Dans votre sanctuaire, page « Mon profil », et dans l’e-mail qui suit votre paiement.',
        ],
      ]),
      questions({ anchor: 'donnees', title: 'Vos données' }, [
        [
          'Qui voit mon dossier ?',
          'Les experts qui préparent votre lecture, et personne d’autre. Les personnes qui écrivent le site ou le journal n’y ont pas accès.',
        ],
        [
          'Combien de temps gardez-vous mes photos ?',
          'Jusqu’à la remise de votre lecture, puis le temps annoncé dans votre sanctuaire, où un compte à rebours est visible. Ensuite, elles sont effacées.',
        ],
        [
          'Comment tout récupérer, ou tout effacer ?',
          'Depuis votre sanctuaire, page « Confidentialité » : un fichier contient tout ce qui vous concerne, et l’effacement s’y demande en deux gestes. Nous gardons seulement ce que la loi impose de garder, comme les factures, détaché du reste.',
        ],
        [
          'Suivez-vous mes visites ?',
          'Nous comptons les pages vues, sans témoin et sans vous identifier. Rien d’autre n’est chargé sans votre accord. [La page sur les témoins](page:cookies).',
        ],
      ]),
      call(
        find,
        { title: 'Votre question n’y est pas ?', lead: 'Elle intéresse sans doute quelqu’un d’autre.' },
        { label: 'Nous écrire', to: 'page:contact' },
      ),
    ],
  },
  en: {
    title: 'Questions',
    description: 'Choosing a reading, preparing your dossier, paying, receiving, keeping: the answers, straight.',
    layout: (find) => [
      opening({
        eyebrow: 'Questions',
        title: 'What we are asked,',
        titleEnd: 'and what we answer.',
        lead: 'Straight. If one is missing, write to us.',
      }),
      questions({ anchor: 'choisir', title: 'Choosing' }, [
        [
          'Do I have to believe in it?',
          'No. Some read their readings as a spiritual text, others as a well-cut mirror. We only ask you to answer sincerely, and to remain the judge of what you read.',
        ],
        [
          'What is the difference between the offers?',
          'Their extent. The shortest answer one intention; the longest go through every area of your life and add a mandala, rituals or a follow-up. [The table sets them side by side](page:offres).',
        ],
        [
          'Can I give a reading to someone?',
          'A reading is prepared with the dossier of the person who receives it, filled in by them. The simplest is to tell them of the one we offer: they can decide after that.',
        ],
        [
          'Am I talking to a machine?',
          'Nobody will answer you in a human’s stead. Tools help us gather the matter of a reading; a person reads it, corrects it and signs it, and it is a person who answers your questions.',
        ],
      ]),
      questions({ anchor: 'dossier', title: 'Your dossier' }, [
        [
          'I do not know my time of birth.',
          'Choose “unknown”. We invent nothing: what depends on the time is not written, and the rest is written in full. [The details are here](article:heure-de-naissance-inconnue).',
        ],
        [
          'What are the photos for?',
          'To describe a presence and the lines of a hand, as these traditions have long done. They serve nothing else, are never published, and are erased after delivery.',
        ],
        [
          'May I stop and come back later?',
          'Yes. The dossier saves itself as you write, and waits for you in your sanctuary, on any device.',
        ],
        [
          'May I change my dossier once it is sealed?',
          'No, and that is on purpose: the reading must answer what you said that day. If the expert needs one more detail, they ask you for it, and your answer is added without erasing anything.',
        ],
        [
          'Do I have to answer everything?',
          'No. Five answers are necessary, the others are optional. A question left empty does not count against you.',
        ],
      ]),
      questions({ anchor: 'lecture', title: 'The reading' }, [
        [
          'When will I receive it?',
          'Within the time shown on the page of the offer, counted from the moment you seal your dossier. The priority extra shortens it. You follow how it goes in your sanctuary.',
        ],
        [
          'What does it hold, in practice?',
          'An introduction, an overall movement, the areas that your offer explores, a few directions to try out, a conclusion and a short synthesis. An excerpt can be read [on the home page](/#extrait).',
        ],
        [
          'What if I do not recognise myself in a passage?',
          'Say so under “Clarification”. The person who signed the text answers you: they make it clearer, qualify it, or acknowledge that the passage does not suit you.',
        ],
        [
          'Can it help me make a decision?',
          'It can help you look at it in another way. For your health, your rights or your money, see a person whose work it is: no reading replaces them.',
        ],
      ]),
      questions({ anchor: 'paiement', title: 'Order and payment' }, [
        [
          'Is it a subscription?',
          'No. One payment for each order, with no renewal. The time of your sanctuary does not renew itself.',
        ],
        [
          'Is the payment safe?',
          'Your card is handled by a recognised payment provider. Its number does not go through our servers and we do not keep it.',
        ],
        [
          'May I withdraw from my order?',
          'For fourteen days, yes. If you asked for the reading to start at once, that right ends once it has been fully performed. [The details](page:retractation).',
        ],
        [
          'Where is my invoice?',
          'In your sanctuary, on the page “My profile”, and in the e-mail that follows your payment.',
        ],
      ]),
      questions({ anchor: 'donnees', title: 'Your data' }, [
        [
          'Who sees my dossier?',
          'The experts who prepare your reading, and nobody else. The people who write the site or the journal have no access to it.',
        ],
        [
          'How long do you keep my photos?',
          'Until your reading is delivered, then for the time told in your sanctuary, where a countdown is visible. After that, they are erased.',
        ],
        [
          'How do I get everything back, or have it erased?',
          'From your sanctuary, on the page “Privacy”: one file holds everything about you, and erasure is asked for there in two gestures. We keep only what the law requires us to keep, such as invoices, apart from the rest.',
        ],
        [
          'Do you track my visits?',
          'We count the pages that are seen, without cookies and without identifying you. Nothing else is loaded unless you agree. [The page about cookies](page:cookies).',
        ],
      ]),
      call(
        find,
        { title: 'Your question is not here?', lead: 'Someone else is probably asking it too.' },
        { label: 'Write to us', to: 'page:contact' },
      ),
    ],
  },
}
