import type { WordClasses } from '../vocabulary.ts'

/** People seen from afar, and people made up. */
export const publicLife: WordClasses = {
  'public-role': [
    'president !of',
    '(governor|senator|congressman|congresswoman|mayor|prime minister|premier|candidate|politician|ceo)',
    '(billionaire|star|singer|rapper|drummer|actor|actress|pop star|rock star|film star|movie star|celebrity|comedian)',
    '(quarterback|pitcher|striker|bachelor|bachelorette|anchorman|newsreader|influencer|youtuber|podcaster)',
    '(prince|princess|duke|duchess|king|queen) !of',
    '(televangelist|defendant|shooter|gunman|contestant|starlet|mogul)',
    '(talk show|game show|late night) host',
    '(royal family|first family|first lady)',
  ],
  'public-figure': [
    '(the|this|our|a certain) _? @public-role',
    'that !(the|a|our|this) _? @public-role',
    '(the|this|our) @public-role be (wife|husband|son|daughter|mother|father|ex)',
    '(president|governor|senator|mayor|prince|princess|king|queen|duchess|congressman|judge) ^',
  ],
  // People seen from afar: on a screen, in the news.
  spotlight: [
    '@public-figure',
    '(press conference|presser|memoir|headline|tabloid|paparazzi|red carpet|viral|celebrity|testimony)',
    '(his|her|the|that|this|royal) _? interview',
    '(watched|saw|seen|watching) ..2 (his|her|that|the|last|this|be) ..3 (clip|video|footage|trial|debate|speech|finale|episode|season|documentary|show)',
    '(this|last|the new) season',
    '^ ^ and ^ ^',
    'the news',
    '(her|his|their) (fan|album|tour|tweet|podcast|follower|interview|press)',
    '(never|not) ..2 (met|meet|treated|examined|evaluated) (him|her|them|the ..2)',
  ],
  fiction: [
    '(character|novel|novelist|fictional|sitcom|cartoon|fairy tale|villain|heroine|protagonist|shakespeare|disney|sit-com)',
    '(film|movie) !star',
    '(soap|opera|playwright|storybook|screenwriter|tv series|miniseries)',
    'in (this|the|a) ..3 play',
    '(invented|made up|composite|imaginary) (couple|people|person|example|story)',
  ],
}
