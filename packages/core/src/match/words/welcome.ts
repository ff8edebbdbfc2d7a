import type { WordClasses } from '../vocabulary.ts'

/** Who is welcome, and what clients are called. */
export const welcome: WordClasses = {
  // People whom the Code names; to turn them away is no focus.
  'protected-people': [
    '(gay|lesbian|bisexual|queer|homosexual|trans|transgender|transsexual|nonbinary|lgbt|lgbtq|lgbtqia)',
    '(same sex|same gender|polyamorous|interracial|interfaith|mixed faith|unmarried|cohabiting|unwed)',
    '(two (men|women|husbands|wives|moms|dads|mothers|fathers|grooms|brides)|living in sin|shacking up)',
    'living together (before|outside) (marriage|wedlock)',
    '(muslim|jew|jewish|atheist|hindu|mormon|unbeliever|nonbeliever|non christian|non believer)',
    '(immigrant|refugee|foreigner) !(advocacy|visa|paperwork)',
    '(in a|in|use|using|with) wheelchair',
    '(deaf|blind|disabled|handicapped|obese|overweight|plus size|undocumented) @clientele',
    '@clientele ..2 (hiv|disabilities|handicapped|disabled|undocumented|obese|overweight|plus size)',
    '(black|brown|asian|hispanic|latino|foreign) @clientele',
    '(single mothers|single moms)',
    'on (medicaid|welfare|food stamps|disability !leave|the dole|state insurance|public assistance|benefits)',
    'english be your? second language',
  ],
  clientele: [
    '(people|couples|families|clients|folks|patients|men|women|parents|husbands|wives|anyone|those)',
  ],
  // Those whose insurance alone may be declined, but not they.
  'insured-people': [
    '(medicaid|medicare|welfare|food stamps|state insurance|public assistance|benefits) (people|folks|families|family|clients|client|patients|types|couples|moms|crowd|recipients)',
    '(folks|people|families|clients|anyone) on (medicaid|medicare|welfare|food stamps|disability|disability benefits|state insurance|public assistance|benefits)',
  ],
  'older-people': [
    '(people|folks|men|women|husbands|wives|couples|clients|anyone|members|anybody) (over|past|older than|above) (forty|fifty|sixty|seventy|eighty|40|45|50|55|60|65|70|75|80)',
    'under (fifty|sixty|seventy|eighty|50|60|65|70|75|80)',
  ],
  // Sent away.
  elsewhere: [
    '(look|try|find|seek|go) (with|by|at|for)? (somewhere else|elsewhere|someone else|another (practice|therapist|counselor|office|place|church))',
    '(find|see|stick with|have) their own (counselor|therapist|people|kind|church)',
    '(do|be) (much)? (better|better off|happier|better served|more at home|more comfortable) (by|at|with)? (somewhere else|elsewhere|someone else|their own|them|one of their own|another _)',
    'better (off|served) (with|by|at)? (elsewhere|somewhere else|someone else|them|their own|another _)',
    '(wrong) (door|place|office|address|practice)',
    'keep (walking|scrolling|driving)',
    'find their own _',
  ],
  'not-here': [
    'need not apply',
    'be ..1 not (your|the) (guy|gal|girl|people|place|spot|therapist|practice|counselor|office|one|ones|right (fit|place|office|practice))',
    'not (a|the)? (good|right)? (fit|match)',
    'not (welcome here|accepted|set up for (you|that|them))',
    'not (who|what) (we|i) (do|serve|be|see|work)',
  ],
  // Attraction or gender, spoken of as a fault.
  'same-sex': [
    '(same sex|homosexual|same gender|gay|lesbian|bisexual|ssa) (attraction|desire|feeling|urge|behavior|lifestyle|tendency|temptation|thought|identity|struggle)',
    '(homosexuality|lesbianism|transgenderism|gender confusion|sexual brokenness|ssa)',
    'sexual (confusion|brokenness|identity confusion)',
    '(attraction|pull|desire|feeling) ..2 (toward|towards|for|to) ..2 (the same sex|their own sex|other (men|women)|men like|your own sex)',
    '(drawn|attracted) to (their|his|her|your) own sex',
  ],
  // Names that nobody likes to be called by a therapist.
  'name-calling': [
    '(pathetic|insufferable|unbearable|whiny|hot mess|train wreck|nutjob|psycho|man child|man children|crybaby)',
    '(whiner|liar|drama queen|time waster|energy vampire|professional victim|attention seeker)',
    '(frequent flyer|frequent flier|cluster b|borderlines|narcissists)',
    '(crazy|nuts|babies) !(about|for|once|too)',
  ],
}
