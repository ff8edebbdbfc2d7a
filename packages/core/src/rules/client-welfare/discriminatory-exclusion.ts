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
        '@us (do not|will not|can not|never|no longer|would not|could not) ..2 (see|work with|treat|serve|take|accept|counsel|welcome|help|marry|book|work) ..5 (@protected-people|@older-people)',
        'no (@protected-people) (couple|client|people|family|folks|marriage|patient|please|partner|husband|wife)?',
        '(stop|quit|done|finished|through) (seeing|taking|treating|accepting|working with|with) ..4 (@protected-people|@older-people)',
        '@us (stop|quit) (seeing|taking) ..4 (@protected-people|@older-people)',
        '@protected-people ..12 @elsewhere',
        '@older-people ..8 @elsewhere',
        '@us (ask|require|insist|prefer) ..6 (be|are) @older-people',
        '(must|should) be @older-people',
        '@us be not ..4 (comfortable|able|prepared|willing|set up) ..3 (work with|see|seeing|for|with|to see) ..3 @protected-people',
      ],
      ignoring: ['questioned'],
      except: [
        'see ..4 (as|like)',
        'treat ..4 (as|like|differently|being)',
        'no (difference|matter)',
        'whether ..6 @protected-people',
        '(because|just because|for being) ..3 @protected-people',
        'only @protected-people',
        '@us be not (a|an)? ..2 (disability|accent|wheelchair)',
        '(accept|take) (medicare|medicaid) ',
        'not ..2 (only|just|turn|exclude|discriminate|judge) ..4',
        '(disability|disabled) (evaluation|claim|paperwork|form|assessment|letter)',
      ],
      without: WITH_A_REFERRAL,
    },
    {
      phrases: [
        '(married|straight|heterosexual|christian|white|traditional|american born|native born|born again|believing) (couples|people|clients|families|husbands and wives|men|women) only',
        'only ..3 (see|work with|serve|accept|counsel|take|for) ..2 (married|straight|heterosexual|white|traditional|christian|churchgoing|believing|american) (couple|people|client|family|man)',
        '(only|exclusively|solely) ..4 (one man and one woman|a man and a woman|husbands and wives|a husband and (a)? wife)',
        '(one man and one woman|husbands and wives|a man and a woman) only',
        '(married in the church|born here|born in this country|of good stock|god fearing)',
        '(couples|families|people|clients) who share (my|our) (values|faith|beliefs|politics|convictions) ..2 only',
        'only ..4 (couples|families|people|clients) who share (my|our) (values|faith|beliefs|politics|convictions)',
      ],
      without: WITH_A_REFERRAL,
      except: ['not only', '(i|we) be _? (born|married)', '(he|she|my|you|they|parents|was|were) ..3 (born|married) ..3', '(study|research|sample|trial|grew up)'],
    },
    {
      // "They bring drama", said of a group.
      phrases: [
        '(they|people|folks|families) ..2 (no show|bring ..2 drama|bring (trouble|crumbs)|do not (change|show up|get well|get better)|never (change|show up|get better|pay))',
      ],
      with: { phrases: ['@protected-people', '@older-people', '(medicaid|welfare|state insurance|disability)'], within: 'passage' },
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
