const assert = require('node:assert/strict');
const { createMock } = require('lockstep');
const { mock } = require('lockstep/providers/tibiot');

const { fetch } = createMock(mock, { strict: true });
fetch('https://any.host/api/v1/pool/detail?poolCode=UP202504010001')
  .then((response) => response.json())
  .then(({ code }) => assert.equal(code, 200));
