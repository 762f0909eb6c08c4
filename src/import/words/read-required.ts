import { foldWord } from './fold-word.ts';

const YES = new Set(
  '是 必须 必填 必选 必需 必传 必要 必 y yes true t 1 * √ ✓ ✔ ☑ ✅ ● required mandatory must m 需要 需 r requiredtrue 必须是 必填项 always'.split(
    ' ',
  ),
);
const NO = new Set(
  '否 非必须 非必填 非必选 非必需 非必传 非必要 非 不必须 不必填 不需要 可选 选填 可不填 可空 可为空 无需 n no false f 0 × x ✗ ✘ ❌ ○ optional option o opt notrequired nonrequired - -- / 选传 可不传 不是 never'.split(
    ' ',
  ),
);

export type RequiredReading =
  | { readonly known: true; readonly required: boolean }
  /** Undefined where nothing is written, or what is written is neither yes nor no. */
  | { readonly known: false; readonly required: undefined };

/** A flag in any of its spellings. */
export function readRequired(text: string): RequiredReading {
  const bare = text.normalize('NFKC').trim().toLowerCase();
  const word = YES.has(bare) || NO.has(bare) ? bare : foldWord(bare).replace(/^[^a-z0-9\u4e00-\u9fff]+$/, '');
  if (YES.has(word)) return { known: true, required: true };
  if (NO.has(word)) return { known: true, required: false };
  // "否(默认10)", "是，6位": the flag, and then a remark.
  const [, first = ''] =
    /^(非?必[须填选需传]|是|否|可选|选填|yes|no|true|false|required|optional)[^a-z]/.exec(bare) ?? [];
  if (YES.has(first)) return { known: true, required: true };
  if (NO.has(first)) return { known: true, required: false };
  return { known: false, required: undefined };
}
