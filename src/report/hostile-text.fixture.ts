import fc from 'fast-check';

/** What might open a tag, an attribute, a cell, a fence, a list or a link, in pieces and whole. */
const PIECES = [
  ...'<>&"\'`|\\/=~*_[]()!#+-.:;@{}^$ \t\n\r',
  ...['\u0085', '\u2028', '\u00a0', '\ufeff', '\u202e', '\ud800', '\u0000'],
  ...[
    '<script>',
    '</pre>',
    '</code>',
    '</details>',
    '</td>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '\n\n',
    '\n```\n',
    '```',
    '~~~',
    '\n| a | b |\n|--|--|\n',
    '\\|',
    '&lt;',
    '&#60;',
    '&amp;lt;',
    '\n# x\n',
    '\n- x\n',
  ],
  ...[
    'javascript:alert(1)',
    'https://evil.example',
    'www.evil.example',
    'a@evil.example',
    '[x](y)',
    '![x](y)',
  ],
  ...['" onload="', "' style='", '@everyone', '#123', '$x$', 'é', '密', '🔥', 'word', '7'],
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
