import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from 'react-email'
import type { Locale } from '@/shared/locale'
import { inLocale } from '@/shared/locale'
import type { MailContent } from '../domain/mail-content'
import { messages } from '../messages'
import { look } from './look'

/** Night above, paper below: the one look of every mail. Text is only ever a child of an element, so markup in it stays text. */
export function MailLayout({ locale, content, footer }: { locale: Locale; content: MailContent; footer: string[] }) {
  const { preview, title, greeting, paragraphs, details, action, fallback, record, closing } = content
  return (
    <Html lang={locale} dir="ltr">
      <Head>
        <title>{content.subject}</title>
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
      </Head>
      <Body style={look.body}>
        <Preview>{preview}</Preview>
        <Container style={look.sheet}>
          <Section style={look.header}>
            <Text style={look.name}>Lumira</Text>
          </Section>
          <Section style={look.main}>
            <Heading as="h1" style={look.title}>
              {title}
            </Heading>
            {[greeting, ...paragraphs].map((paragraph) => (
              <Text key={paragraph} style={look.text}>
                {paragraph}
              </Text>
            ))}
            {details && <Details details={details} />}
            {action && (
              <Link href={action.href} style={look.button}>
                {action.label}
              </Link>
            )}
            {action?.note && <Text style={look.note}>{action.note}</Text>}
            {fallback && (
              <Text style={look.note}>
                <Link href={fallback.href} style={look.link}>
                  {fallback.label}
                </Link>
              </Text>
            )}
            <Hr style={look.rule} />
            {record && (
              <>
                <Text style={look.recordTitle}>{record.title}</Text>
                {record.texts.map((text, index) => (
                  <Text key={`${index} ${text}`} style={look.record}>
                    {text}
                  </Text>
                ))}
                <Hr style={look.rule} />
              </>
            )}
            <Text style={look.text}>{closing}</Text>
            <Text style={{ ...look.text, marginBottom: 0 }}>{inLocale(messages, locale).signature}</Text>
          </Section>
        </Container>
        <Container style={look.footer}>
          {footer.map((line) => (
            <Text key={line} style={look.small}>
              {line}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  )
}

function Details({ details }: { details: { label: string; value: string }[] }) {
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} style={{ ...look.details, borderCollapse: 'collapse' }}>
      <tbody>
        {details.map(({ label, value }) => (
          <tr key={label} style={look.detail}>
            <th scope="row" align="left" style={{ ...look.label, fontWeight: 400 }}>
              {label}
            </th>
            <td style={look.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
