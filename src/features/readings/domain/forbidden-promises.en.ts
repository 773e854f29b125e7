import type { PromiseRule, PromiseTopic } from './forbidden-promises'

const rule = (level: PromiseRule['level'], topic: PromiseTopic, source: string, isNegative?: true): PromiseRule => ({
  level,
  topic,
  pattern: new RegExp(`\\b(?:${source})`, 'g'),
  ...(isNegative && { isNegative }),
})
const blocked = (topic: PromiseTopic, source: string) => rule('blocked', topic, source)
const negative = (topic: PromiseTopic, source: string) => rule('blocked', topic, source, true)
const warning = (topic: PromiseTopic, source: string) => rule('warning', topic, source)

const gap = (length: number) => `[^.!?;\\n]{0,${length}}?`
const illness = `(?:anxiety|depression|cancers?|tumou?rs?|diseases?|illness(?:es)?|pains?|migraines?|insomnia|diabetes|arthritis|endometriosis|asthma|phobias?|burn-?out|symptoms?|disorders?|addictions?|infertility|trauma|allerg(?:y|ies))`
const condition = `(?:(?:clinical |severe )?depression|cancer|tumou?r|burn-?out|diabetes|endometriosis|bipolar(?: disorder)?|schizophreni(?:a|c)|autis(?:m|tic)|adhd|borderline|an(?:xiety| anxiety) disorder|anxiety disorder|ptsd|anorexi(?:a|c)|bulimi(?:a|c)|depressed|narcissist|disease|illness)`
const care = `(?:treatment|medications?|medicines?|antidepressants?|therapy|chemotherapy|insulin|pills|prescription)`
const carer = `(?:doctors?|physician|psychiatrist|psychologist|therapist|surgery|hospital)`
const relative = `(?:husband|wife|partner|spouse|boyfriend|girlfriend|mother|father|son|daughter|child|children|brother|sister|friend)`

export const englishPromises: readonly PromiseRule[] = [
  blocked(
    'healing',
    `(?:(?:will|going to|'ll) (?:heal|cure|eliminate|erase|end|free you from|rid you of)|cures|heals)\\b${gap(40)}\\b${illness}\\b`,
  ),
  blocked(
    'healing',
    `you(?: will|'ll| are going to) (?:soon |fully |completely )?(?:be (?:fully |completely )?(?:healed|cured)|heal (?:completely|fully))`,
  ),
  blocked(
    'healing',
    `${illness} will (?:disappear|vanish|go away|cease)|your (?:healing|recovery) is (?:certain|guaranteed|assured)|miracle (?:cure|remedy)`,
  ),
  blocked(
    'treatment',
    `(?:stop|quit|drop|skip|throw away|reduce|replace)(?: taking)? (?:your|the|all) ${gap(10)}${care}\\b|replaces? (?:your |a |any )?(?:${carer}|${care})\\b`,
  ),
  negative(
    'treatment',
    `(?:don't|do not|no longer|won't|will not) need (?:a |your |any |to see a )?(?:${carer}|${care})\\b`,
  ),
  blocked(
    'pregnancy',
    `you(?: will|'ll| are going to) (?:soon )?(?:get pregnant|be pregnant|become pregnant|have a (?:baby|child|son|daughter))`,
  ),
  blocked(
    'diagnosis',
    `you(?: are|'re| have| suffer from|'ve got| clearly have| are suffering from) (?:clearly |probably |certainly )?(?:an? )?${condition}\\b|(?:my|our) diagnosis\\b|i diagnose`,
  ),
  blocked(
    'diagnosis',
    `your (?:symptoms|palm|hand|chart|photo|face) (?:clearly )?(?:shows?|reveals?|indicates?|points? to)\\b${gap(25)}\\b${condition}\\b`,
  ),
  blocked(
    'court',
    `you(?: will|'ll| are going to) (?:win|obtain|get)\\b${gap(25)}\\b(?:lawsuit|trial|custody|case|appeal|divorce|visa|settlement)\\b|the (?:judge|court) will (?:rule|side|grant|decide)`,
  ),
  negative('lawyer', `(?:don't|do not|no longer) need (?:a |any )?(?:lawyer|solicitor|attorney|notary)`),
  blocked(
    'riches',
    `you(?: will|'ll| are going to) (?:soon )?(?:be(?:come)? (?:very )?(?:rich|wealthy|a millionaire)|(?:win|receive|inherit|earn|make)\\b${gap(25)}\\b(?:money|fortune|lottery|inheritance|million|millions|euros|pounds))\\b|money (?:will flow|will come|is on its way)`,
  ),
  blocked(
    'investment',
    `(?:invest|put|bet)\\b${gap(15)}\\b(?:savings|money|crypto\\w*|bitcoin|stocks|shares)\\b${gap(20)}(?:now|today|in)\\b|buy (?:crypto\\w*|bitcoin|gold|stocks|shares)\\b|(?:guaranteed|risk-free) (?:income|return|profit|gain|investment)s?`,
  ),
  blocked(
    'job',
    `you(?: will|'ll| are going to) (?:soon )?(?:get|land|obtain) (?:the|that|this|a|your) (?:new )?(?:job|promotion|raise|loan|position|mortgage)\\b|you will be (?:hired|promoted|fired)`,
  ),
  blocked('debt', `your debts will (?:disappear|vanish|be)`),
  blocked(
    'death',
    `you(?: will|'ll| are going to) die\\b|your ${relative} will die|imminent death|your days are (?:numbered|counted)`,
  ),
  blocked(
    'curse',
    `you are (?:cursed|bewitched|possessed)|(?:a|the|this) curse (?:on|over|upon|weighs)|evil eye|black magic|(?:negative|evil|dark) entit(?:y|ies)`,
  ),
  blocked(
    'danger',
    `(?:grave|serious|mortal|imminent) danger|(?:accident|tragedy|disaster|misfortune) (?:awaits|is coming|is near|will strike|is inevitable|will happen)|it (?:will be|is) (?:soon |already )?too late`,
  ),
  blocked(
    'loss',
    `you(?: will|'ll| are going to) lose (?:everything|your (?:job|home|house|money|children|husband|wife|partner|health))\\b`,
  ),
  blocked(
    'betrayal',
    `(?:your ${relative}|he|she) (?:is cheating|will leave you|will betray you|is lying to you|cheats on you)`,
  ),
  blocked('certainty', `(?:your ex|he|she) will (?:surely |certainly )?come back`),
  warning(
    'certainty',
    `(?:i|we) (?:promise|guarantee|assure) (?:you|that)|it is (?:certain|guaranteed|inevitable|written)\\b|without (?:a|any) doubt|inevitably|100 ?%|your destiny is`,
  ),
  warning('remedy', `(?:can|may|could|might|helps?(?: to)?) (?:heal|cure|treat)\\b${gap(25)}\\b${illness}\\b`),
]
