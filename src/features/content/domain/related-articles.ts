/** The first `count` of the candidates, each once, without the article itself. */
export const relatedArticles = <Article extends { slug: string }>(
  own: string,
  candidates: Article[],
  count: number,
): Article[] =>
  [...new Map(candidates.map((one) => [one.slug, one])).values()].filter(({ slug }) => slug !== own).slice(0, count)
