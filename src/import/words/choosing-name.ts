const CHOOSES =
  /^(?:method|action|act|cmd|command|service|func|function|op|operation|api|interface|route|event|eventType|msgType|trade_?code|trans_?code)$/i;

/** Whether the name of a parameter or a member says that it chooses the operation. */
export function isChoosingName(name: string): boolean {
  return CHOOSES.test(name);
}
