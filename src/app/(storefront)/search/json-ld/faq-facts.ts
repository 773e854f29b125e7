import type { FAQPage } from 'schema-dts'

/** The questions that the page itself answers, in plain words. https://developers.google.com/search/docs/appearance/structured-data/faqpage */
export const faqFacts = (items: { question: string; answer: string }[]): FAQPage[] =>
  items.length === 0
    ? []
    : [
        {
          '@type': 'FAQPage',
          mainEntity: items.map(({ question, answer }) => ({
            '@type': 'Question',
            name: question,
            acceptedAnswer: { '@type': 'Answer', text: answer },
          })),
        },
      ]
