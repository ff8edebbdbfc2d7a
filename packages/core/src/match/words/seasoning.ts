import type { WordClasses } from '../vocabulary.ts'

/** Being seasoned, having only just begun, and lives that are no practice of therapy. */
export const seasoning: WordClasses = {
  // Years, hours and heads that sound like a long practice.
  seasoned: [
    '@many-years ..6 (@trade-work|experience|field|families|couples|marriages|people|clients|therapist|counselor|healer|healing|listening|strong|guiding|holding space)',
    '(seasoned|veteran|highly experienced|deeply experienced|old hand|battle tested|well seasoned|decades deep)',
    "# '+'? ..1 (hours|sessions) ..3 (couples|clients|session|chair|face to face|logged|and counting|families|client contact|in the room)",
    "# '+'? ..1 (couples|families|clients|marriages|people|lives) ..3 (helped|served|counseled|seen|saved|touched|reached|and counting|healed|transformed)",
    '(hours|sessions) in session ..4',
    '(thousands|hundreds|tens of thousands|countless|scores|more than i can count) ..2 (hours|sessions|couples|families|clients|marriages|people|lives)',
    '(families|couples|clients|people|marriages|lives|hours) ..3 (served|helped|reached|in session|counseled|seen|touched|healed|saved) ..2 #',
    '(been|was|be) ..1 (doing (this|it|therapy)|counseling|helping|healing|mediating|listening|a therapist|a healer|in (this|the) (work|field|business)|practicing|therapizing|refereeing|holding space) ..4 (since|for|from) ..4',
    '(helping|healing|serving|saving|guiding|counseling|est|established|founded|trusted|in business|practicing|strengthening|mending) ..3 since ..3',
    '(established|est|founded) ..1 #',
  ],
  // Having only just begun.
  'new-here': [
    '(graduated|licensed|licence|qualified|opened|registered|finished|started|earned|received|completed|began) ..5 (last|this|in (2019|2020|2021|2022|2023|2024|2025|2026)|yesterday|weeks ago|months ago|recently|earlier this)',
    '(lmft|mft|rmft|amft|lpc|lcsw|license|licensed|licence|degree|practice) ..3 (since|in|from) (2019|2020|2021|2022|2023|2024|2025|2026)',
    'since (2019|2020|2021|2022|2023|2024|2025|2026)',
    '(new|newly|newest|freshly|recent|brand new|just) ..1 (graduate|grad|licensed|minted|qualified|graduated|associate|practice|degree)',
    '(first|second) (practicum|placement|internship|year of (practice|grad|training)|semester|client)',
    '(practicum|intern|internship|trainee|student therapist|grad student|in training)',
    '(just|only) (turned|turning|out of|finished) ..3',
    '(twenty|24|25|26|27|28|29) (one|two|three|four|five|six|seven|eight|nine)? ..1 (years old|year old)',
    '(by the time|before) (she|he|i|they) ..2 (graduated|licensed|qualified|finished (school|grad))',
    'prior to ..6 (in|since) (2019|2020|2021|2022|2023|2024|2025|2026)',
  ],
  // What is no practice of therapy.
  'another-life': [
    '@not-practice',
    '(festival|festivals|fair|booth|open house|potluck|carnival|parade|picnic|retreats? guests|fish fry|bake sale|mailing list|email list|reels|reel|tiktok|instagram|insta|facebook|lives|followers|likes|classes|class|lectures|talks|sermons|nursery|church nursery|vbs|choir|youth group|mission trips?|funerals|baptisms|weddings i officiated)',
    '(sold|selling) (houses|homes|cars|insurance|shoes|furniture|ads|advertising)',
    '(hotel|restaurant|bank|store|office|salon|hospitality|wedding|event|property|tech|airline|hospital front desk) (management|manager|desk|planning|planner|work)',
    '(training|trained|breeding|raising|raised|showing|walking) (horses|dogs|puppies|kids|boys|girls|children|four|three|five|teenagers|goats)',
    '(law|lawyer|paralegal|engineer|engineering|accountant|accounting|stylist|hairstylist|cosmetology|bartender|barista|chef|cook|realtor|farmer|farming|ranching|soldier|sergeant|deputy|policeman|police officer|firefighter|emt|paramedic|nurse|midwife|doula|coach|coaching|referee|umpire|librarian|journalist|reporter|actor|acting|musician|yoga teacher|personal trainer|massage therapist|dental|dentistry|dentist|truck driver|postman|mail carrier|flight attendant|school bus|lunch lady|principal|guidance|substitute teacher|camp|scout)',
    '(my|her|his|our|their) (own)? (marriage|marriages|divorce|divorces|kids|children|parents|mother|father|sisters|brothers|siblings|family|childhood|dinner table|friends|roommates|cousins|in laws|grandkids)',
    '(since|before|when) (i|she|he) (was|could|were) ..4 (#|child|kid|girl|boy|little|born|talk|walk|crib|diapers|kindergarten|eldest|oldest|middle)',
    '(we|they) (said i do|got married|met|eloped|tied the knot)',
    '(in|the) (building|house|barn|storefront) (where|that)',
    '(the|our|his|her) ..2 (therapy dog|dog|cat|cats|horses|pony|chickens)',
    '(born|childhood|toddlerhood|the womb|birth|the playground|recess|middle school|high school|college days|kindergarten)',
  ],
  // Told as what it was.
  'told-apart': [
    '(before that|before (i|she|he) (was|became|trained|went|turned)|previously|earlier|in a former life|first career|second career|career changer|came to (therapy|this) (late|after)|not (therapy|counseling)|separate from|different from|none of (that|it) (was|is) (therapy|clinical)|which is not)',
    '(do|does|did|would|will|should|can) not ..1 (count|list|include|call|claim|add)',
    '(i|we) (count|date) (from|only)',
    '(then|later|afterward) (i|she|he) (trained|retrained|went back|earned|studied)',
  ],
}
