const OPERATIONS = 200;
const FIELDS = 32;

/** A page of 1 MB in the form of an Apifox table export: the same figures on every machine. */
export function largePage(): string {
  const head = ['---', 'title: Large', 'generator: "@tarslib/widdershins v4.0.30"', '---', '', '# Large', ''];
  const page = [...head, ...Array.from({ length: OPERATIONS }, (_, index) => section(index))].join('\n');
  return page;
}

function section(index: number): string {
  const names = Array.from({ length: FIELDS }, (_, field) => `field_${index % 7}_${field}`);
  const example = JSON.stringify(
    { code: 0, msg: 'ok', data: [Object.fromEntries(names.map((name) => [name, 'text']))] },
    null,
    2,
  );
  const rows = names.map((name) => `|»» ${name}|string|true|none||${'what it means, at length '.repeat(2)}|`);
  const sent = names.slice(0, 12).map((name) => `|» ${name}|body|string| yes |${'what is sent '.repeat(2)}|`);
  return [
    `## POST Operation ${index}`,
    ...['', `POST /api/v1/group${index % 10}/operation${index}`, '', '### Params', ''],
    ...['|Name|Location|Type|Required|Description|', '|---|---|---|---|---|'],
    ...['|X-Token|header|string| yes |a token|', '|body|body|object| yes |none|', ...sent],
    ...[
      '',
      '> Response Examples',
      '',
      '> 200 Response',
      '',
      '```json',
      example,
      '```',
      '',
      '### Responses',
      '',
    ],
    ...['|HTTP Status Code |Meaning|Description|Data schema|', '|---|---|---|---|', '|200|OK|none|Inline|'],
    ...['', '### Responses Data Schema', '', 'HTTP Status Code **200**', ''],
    ...['|Name|Type|Required|Restrictions|Title|description|', '|---|---|---|---|---|---|'],
    ...[
      '|» code|integer|true|none||none|',
      '|» msg|string|true|none||none|',
      '|» data|[object]|true|none||none|',
      ...rows,
    ],
    '',
  ].join('\n');
}
