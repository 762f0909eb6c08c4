/** A heading or a flag as it is looked up: lower case, half width, without blanks and the marks around it. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-*`:#"'“”【】[\]()<>]/g, '')
    .replace(/[.。,、;!?]+$/, '');
}
