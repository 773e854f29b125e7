/**
 * What a reading says, section by section. Text is plain prose: blank lines part paragraphs, lines that start with `- ` make a
 * list, `*…*` is emphasis, `**…**` is strong; there is no other markup and no HTML, so nothing a draft holds can act.
 */
export type ReadingContent = Record<string, SectionContent>

export type SectionContent =
  | { kind: 'prose'; text: string }
  | { kind: 'choice'; choice: string; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'rituals'; items: Ritual[] }
  | { kind: 'synthesis'; keywords: string[]; emotionalState: string; vigilance: string; direction: string }

export type Ritual = { title: string; intent: string; steps: string[] }
