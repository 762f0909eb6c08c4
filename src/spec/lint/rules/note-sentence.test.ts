import { describeLintRule, SCHEMAS } from '../lint-cases.fixture.ts';
import { noteSentence } from './note-sentence.ts';

const MARK = `${SCHEMAS}/Pool/x-lockstep-assumed`;
const OPEN = `${SCHEMAS}/Failure/properties/code/x-lockstep-open-enum`;

describeLintRule(noteSentence, {
  found: [
    ['an empty reason', { [MARK]: '' }, [MARK, 'gives no reason: ""']],
    ['blanks', { [MARK]: '   ' }, [MARK, 'gives no reason']],
    ['one word', { [MARK]: 'guess' }, [MARK, 'Say in a sentence why']],
    ['true', { [MARK]: true }, [MARK, 'gives no reason: true']],
    ['null', { [MARK]: null }, [MARK, 'gives no reason: null']],
    [
      'an open enumeration without a reason',
      { [OPEN]: true },
      [OPEN, 'x-lockstep-open-enum gives no reason'],
    ],
    [
      'an assumed server without a reason',
      { '/servers/0/x-lockstep-assumed': 'x' },
      ['/servers/0/x-lockstep-assumed', 'gives no reason'],
    ],
  ],
  notFound: [
    ['sentences', {}],
    ['a sentence without blanks between words', { [MARK]: '文档没有说明失败的返回值。' }],
  ],
});
