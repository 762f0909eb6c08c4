/** What a Markdown document says exists. Names with a placeholder (`<provider>`, `*`, `…`) are left out. */
const PLACEHOLDER = /[<>*…{}$]|\.\.\./;

/** Targets of relative links, without their anchors. */
export function linksIn(text: string): string[] {
  return [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#', 1)[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Inline code that begins with a folder or file at the top of the repository. */
export function pathsIn(text: string, topLevel: ReadonlySet<string>): string[] {
  return inlineCode(text).filter((code) => {
    if (PLACEHOLDER.test(code) || /\s/.test(code)) return false;
    const [first = '', ...rest] = code.split('/');
    return topLevel.has(first) && (rest.length > 0 || first.includes('.'));
  });
}

/** Calls of `lockstep` and `npm`, as words, in inline code and in blocks of shell. */
export function commandsIn(text: string): string[][] {
  const blocks = [...text.matchAll(/```(?:sh|bash|console)\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  return [...inlineCode(text), ...blocks].flatMap((line) => {
    const calls = line.replace(/\s#\s.*$/, '').split(/&&|\||;/);
    return calls.flatMap((call) => {
      const words = call.trim().replace(/^\$ /, '').replace(/^npx /, '').split(/\s+/);
      return (words[0] === 'lockstep' || words[0] === 'npm') && words.length > 1 ? [words] : [];
    });
  });
}

function inlineCode(text: string): string[] {
  return [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

function withoutFences(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '');
}
