import type { Rule } from '../rule.ts'

const WITH_A_REFERRAL = {
  phrases: ['(refer|referral|colleague|training|trained|scope|competence|specialist)'],
  within: 'passage',
} as const

export const discriminatoryExclusion: Rule = {
  id: 'client-welfare/discriminatory-exclusion',
  title: 'Turning a group of people away',
  standards: ['1.1', '1.10'],
  severity: 'warning',
  since: '0.1.0',
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  looks: [
    {
      phrases: [
        '@us (do not|will not|can not|never|no longer|would not|could not|decline to|refuse to) ..2 (see|work with|treat|serve|take|accept|counsel|welcome|help|marry|book) ..3 (@protected-people|@older-people)',
        'no (@protected-people|pronouns) (couple|client|people|family|folks|marriage|patient|please|partner|husband|wife)?',
        '(stop|quit|done|finished|through) (seeing|taking|treating|accepting|working with|with) ..4 (@protected-people|@older-people)',
        '(@protected-people|@older-people) ..12 @elsewhere',
        'be not (for|meant for|suited to|designed for|a place for) ..3 @protected-people',
        '@us (ask|require|insist|prefer) ..6 be @older-people',
        '(must|should) be @older-people',
        '@us be not ..2 (comfortable|able|prepared|willing|set up) ..3 (with|see|for|counsel|serve) ..3 @protected-people',
      ],
      except: [
        'see ..4 (as|like)',
        'treat ..4 (as|like|differently|being)',
        'no (difference|matter)',
        'whether ..6 @protected-people',
        '(because|just because|for being|turned away) ..4 @protected-people',
        '(only|just|solely) ..3 @protected-people',
        'not ..2 (turn|exclude|discriminate|judge|alone) ..4',
        '(feel|felt|told|made to feel|worry|fear|think) ..6 @elsewhere',
        'how ..4 @elsewhere',
      ],
      without: WITH_A_REFERRAL,
    },
    {
      phrases: ['@us be not the (right)? (practice|place|therapist|people|office|one|counselor|fit) ..3'],
      with: { phrases: ["< ..2 @protected-people ..2 '?'"], within: 'passage' },
      without: WITH_A_REFERRAL,
    },
    {
      // Of people with some insurance: not the plan but they are declined.
      phrases: [
        '@us (do not|will not|can not|never|no longer|stop|quit|be not|be done) ..3 (see|work with|take|accept|help|book|taking|seeing|with) ..3 @insured-people',
        'no @insured-people',
        '@insured-people ..8 @elsewhere',
        '@us (will|do) not see anyone on ..3 (disability|benefits|welfare|medicaid)',
      ],
      with: {
        phrases: ['please', '(they|those people|these people) ..3 (no show|bring|do not|never|change|tend|have|are)', '@elsewhere', '(drama|riffraff|attitude|entitled|value)'],
        within: 'passage',
      },
    },
    {
      // "Married couples only."
      phrases: [
        '(married|straight|heterosexual|christian|white|native born|born again|believing) ..1 (couples|people|clients|families|husbands and wives|men|women) only',
        '(only|exclusively|solely|just) ..3 (see|work with|serve|accept|counsel|take|for|with) ..2 (married|straight|heterosexual|white|born again|churchgoing|believing|american) ..1 (couple|people|client|family|man)',
        '(work|open|limited|restricted|reserve) ..2 (only|exclusively|solely|to|for) ..2 (married|straight|heterosexual|white|born again|churchgoing|believing|american) ..1 (couple|people|client|family)',
        '(only|exclusively|solely) ..4 (one man and one woman|a man and a woman|husbands and wives|a husband and (a)? wife)',
        '(one man and one woman|husbands and wives|a man and a woman|a husband and (a)? wife) only',
        '(couples|families|people|clients) who share (my|our) (values|faith|beliefs|politics|convictions) ..2 only',
        'only ..4 (couples|families|people|clients) who share (my|our) (values|faith|beliefs|politics|convictions)',
        '@us (want|like|mean|intend) to keep (the|our|this) (waiting room|office|practice|place) (that way|christian|traditional|straight|white)',
      ],
      without: WITH_A_REFERRAL,
      except: ['not (only|just|exclusively) ..8', '(study|research|sample|trial|survey|data)'],
    },
    {
      // "They bring drama", said of a group.
      phrases: [
        '(they|people|folks|families) ..2 (no show|bring ..2 (drama|trouble|mess)|do not (change|show up|get well|get better|pay)|never (change|show up|get better|pay))',
      ],
      with: { phrases: ['@insured-people', '@older-people', 'on (disability|welfare|state insurance|medicaid)'], within: 'passage' },
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
