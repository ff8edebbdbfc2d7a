import type { WordClasses } from '../vocabulary.ts'

/** Being first, most or last resort, as practices put it. */
export const standouts: WordClasses = {
  'any-rival': [
    '(any|any other|every|every other|most|all the|all|all other|anybody|anyone|anybody else|anyone else|everyone else|everybody else) ..2 (therapist|therapists|counselor|counselors|clinician|clinicians|practice|practices|clinic|clinics|psychologist|provider|providers|center|team|group|agency|office|program|retreat|coach|shrink|else|in (town|^|the (state|county|city|country|province|region|area|valley|business|field)))',
  ],
  'more-of': [
    '(more|better|longer|deeper|harder|further|faster|higher|greater|stronger|sharper|wiser|kinder|finer)',
  ],
  // Professionals whose own choice is held up.
  'in-the-know': [
    '(therapists|counselors|clinicians|doctors|physicians|judges|pastors|lawyers|attorneys|psychologists|psychiatrists|professors|nurses|ministers|colleagues|professionals|insiders|other practices|other clinics|the pros|people in the (field|business|know)|half the (county|town|city|therapists|doctors))',
  ],
}
