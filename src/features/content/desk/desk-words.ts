import type { Config } from 'payload'

const thin = '\u00a0'

/** Sentences of Payload's own French that say something else, or break: what an editor meets every day. */
const fr = {
  fields: { addNew: 'Ajouter', addNewLabel: 'Ajouter : {{label}}', uploadNewLabel: 'Téléverser : {{label}}' },
  general: {
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
    locale: 'Langue',
    locales: 'Langues',
    schedulePublishFor: `Publier à une date : «${thin}{{title}}${thin}»`,
    time: 'Date et heure',
  },
  localization: { copyToLocale: 'Copier vers l’autre langue', localeToPublish: 'Langue à publier' },
  version: { noRowsSelected: 'Aucune ligne sélectionnée', unpublish: 'Retirer du site' },
}

const spaced = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [key, said.replaceAll(' :', `${thin}:`)]))

/** The desk's own words, and Paris as the clock by which dates are planned; another can be chosen beside each date. */
export const withDeskWords = (config: Config): Config => ({
  ...config,
  i18n: {
    ...config.i18n,
    translations: {
      ...config.i18n?.translations,
      fr: {
        ...config.i18n?.translations?.fr,
        ...Object.fromEntries(Object.entries(fr).map(([section, words]) => [section, spaced(words)])),
      },
    },
  },
  admin: {
    ...config.admin,
    timezones: {
      defaultTimezone: 'Europe/Paris',
      supportedTimezones: ({ defaultTimezones }) => [{ label: 'Paris', value: 'Europe/Paris' }, ...defaultTimezones],
    },
  },
})
