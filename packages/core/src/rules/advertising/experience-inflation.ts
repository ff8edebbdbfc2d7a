import { contrast } from '../../match/contrast.ts'
import { findYearsBeyondLicense } from '../../match/years.ts'
import type { Rule } from '../rule.ts'

export const experienceInflation: Rule = {
  id: 'advertising/experience-inflation',
  title: 'Experience counted up',
  standards: ['9.1', '9.2', '9.4'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Counts other things as years or cases of practice, so readers take you for more seasoned than you are; count from your license or degree.',
  explanation:
    'Years of practice are among the first things that people look for. Years in a pulpit, a classroom, a marriage or graduate school may have taught much, yet they are not years of therapy, and an audience is no caseload. Sums over a whole team sound like one person. Said apart from each other, all of these are true and welcome.',
  fine: 'Years since a license or degree, earlier work told as earlier work, and saying how many years each person of a team has.',
  knownProblems: 'Where neither the license nor what was counted stands in the copy, nothing can be seen.',
  better: [
    {
      instead: 'Thirty years of helping families (counting the classroom)',
      write: 'I taught school for twenty years and have been a licensed therapist since 2016.',
    },
    {
      instead: 'Over 80 years of combined experience',
      write: 'Lou has practiced since 2001, Bea since 2015.',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  find: function* (reading, tell) {
    yield* byCounting(reading, tell)
    yield* byBeginner(reading, tell)
    yield* byAnotherLife(reading, tell)
    yield* findYearsBeyondLicense(reading, tell)
  },
  looks: [
    {
      phrases: [
        '@many-years ..8 (if you count|if one counts|if we count|counting|when you (count|add)|once you add|depending on how you count|however you count|loosely speaking|one way or another|in one form or another|in some form|formally or (not|otherwise)|unofficially|officially or (not|otherwise)|paid (and|or) unpaid|in one capacity or another|on and off the clock|in some capacity|in various guises|in one guise or another) ..6',
        '(combined|collective|collectively|together|between (us|them|the)|among (us|them)) ..6 @many-years ..3',
        '(combined|collective|collectively|together|between us|between the two of us|among us|our team|as a team|all told|in total|total) ..6 @many-years ..4 @trade-work',
        '@many-years ..3 (combined|collective|cumulative|joint|pooled|total) _? @trade-work',
      ],
      with: { phrases: ['@not-practice', '@counts-in ..4 (#|since|all|my|our)'], within: 'passage' },
    },
  ],
  flags: [
    'I have [[thirty years of experience, counting the summers as a camp counselor]].',
    'Over [[20 years of helping families, if you include my years behind the bar]] as a bartender.',
    'More than [[a century of expertise between us (parenting]] included).',
    '[[Licensed in 2020, with 25 years of experience in therapy]].',
    'We have [[helped 8,000 couples, counting our podcast]] listeners.',
    '[[Forty years of counseling experience, beginning with Sunday school]].',
    '- [[12,000 couples served (seminar]] attendance)',
    'I have been [[counseling people for three decades, if you count my friends]].',
    '**[[Two decades of practice,** including my internship]] and motherhood.',
    'She brings [[half a century of wisdom, reckoning in her ministry]] and her marriages.',
  ],
  allows: [
    'I have practiced for thirty years.',
    'I taught school for twenty years and was licensed in 2019.',
    'I do not count my years in the ministry as years of therapy.',
    'Before I trained, I was a bartender for ten years.',
    '“Fifty years of experience” may include summer camp; ask.',
    'How many years of experience do you have? Six.',
    'Some therapists count their own marriage as years of experience.',
    'Lou has 22 years of experience, Bea has nine.',
    'I never counted the couples I have seen.',
    'After ten years of marriage, many couples talk mostly about errands.',
    'Our town has had a band for a hundred years.',
    'Licensed in 2004, with twenty years of experience in family therapy.',
  ],
}

const byCounting = contrast({
  claims: [
    '@many-years ..4 @trade-work',
    '@trade-work ..4 @many-years',
    '@many-years ..6 (couples|families|people|clients)',
    "# '+'? (couples|families|people|clients|marriages|lives|hours|sessions) ..4 (helped|served|counseled|healed|saved|treated|touched|changed|reached|guided|impacted|transformed)",
    '(helped|served|counseled|treated|touched|guided|worked with|seen|reached|impacted) ..3 # _? (couples|families|people|clients|marriages|lives)',
  ],
  undone: [
    '@counts-in ..8 @not-practice',
    '@not-practice ..4 (included|counted|and all|count|too|as well|counts)',
    '(if|when|once|since|because) ..6 (count|counts|add|adds|include|includes|counting) ..8 @not-practice',
    '@many-years ..3 (of|as|in) ..4 @not-practice ..8 (count|counts|included|same|really)',
    '(is|was|be|were) (mostly|largely|partly|really|all) ..4 @not-practice',
  ],
  within: 'passage',
  unless: [
    {
      phrases: [
        '(do|does|did|would|will|should|can) not (count|list|include|call)',
        '(before that|before (i|she|he) (was|became|trained|went)|earlier|in a former life|previously|prior to)',
      ],
      within: 'passage',
    },
  ],
})

/** Long experience, and a start not long ago. */
const byBeginner = contrast({
  claims: ['@seasoned'],
  except: [
    '(established|est|founded) ..1 # !(_)',
    '@many-years ..2 (of|in|at|as) (marriage|teaching|sobriety|recovery)',
  ],
  undone: ['@new-here'],
  within: 'passage',
  near: 2,
  unless: [{ phrases: ['@told-apart', '@overseen'], within: 'passage' }],
})

/** Long experience, made up of another life. */
const byAnotherLife = contrast({
  claims: [
    "# '+'? ..1 (hours|sessions) ..3 (couples|clients|session|chair|face to face|logged|and counting|families|in the room)",
    "# '+'? ..1 (couples|families|clients|marriages|people|lives) ..3 (helped|served|counseled|seen|saved|touched|reached|and counting)",
    '(families|couples|clients|people|marriages|lives|hours) ..3 (served|helped|reached|in session|counseled|seen) ..2 #',
    '(helping|healing|serving|saving|guiding|counseling|established|founded|practicing|mending) ..3 since ..3',
    '@many-years ..4 (@trade-work|in the field|families|couples|marriages)',
    '(thousands|hundreds|countless) ..2 (hours|sessions|couples|families|clients|marriages)',
  ],
  undone: [
    '(@counts-in|that be|be|through|from|at|by|via|mostly|first as|handling|in the) ..6 @another-life',
  ],
  within: 'passage',
  near: 1,
  unless: [{ phrases: ['@told-apart'], within: 'passage' }],
})
