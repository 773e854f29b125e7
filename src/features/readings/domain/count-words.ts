/**
 * Words as a word processor counts them: a run of letters and digits, held together by an apostrophe, a hyphen, a middle dot or a
 * decimal comma. « l’intuition », « peut-être », « né·e » and « 17,00 » are one word each; « : », « – » and « * » are none.
 */
const word = /[\p{L}\p{N}\p{M}]+(?:['’‑\-·.,][\p{L}\p{N}\p{M}]+)*/gu

export function countWords(text: string): number {
  let words = 0
  word.lastIndex = 0
  while (word.exec(text)) words += 1
  return words
}
