import { Heading, Section, type Ground, type Width } from '@/ui'

type PageTitleProps = { title: string; ground: Ground; width?: Width; lang?: string }

/** The H1 of a page that has no hero, on the ground of its first block, which joins it. */
export const PageTitle = ({ title, ground, width, lang }: PageTitleProps) => (
  <Section ground={ground} width={width} space="none" lang={lang} className="pt-14 pb-8 md:pt-20 md:pb-10">
    <Heading level={1}>{title}</Heading>
  </Section>
)
