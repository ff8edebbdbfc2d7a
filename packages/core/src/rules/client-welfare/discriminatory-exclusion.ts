import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

const WITH_A_REFERRAL = {
  phrases: [
    '(fully accessible|gay or straight|straight or gay|accessible (office|entrance)|everyone be welcome)',
    '(upstairs|stairs|ground floor|elevator|ramp|interpreter|enrolled|by video|list of)',
    '(refer|referral|colleague|training|trained|scope|competence|specialist)',
  ],
  within: 'passage',
} as const

export const discriminatoryExclusion: Rule = {
  id: 'client-welfare/discriminatory-exclusion',
  title: 'Turning a group of people away',
  standards: ['1.1', '1.10'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Turns people away for who they are, which those readers feel first; describe your focus and training, and help others find care.',
  explanation:
    'The Code asks therapists to serve people without discrimination by race, age, religion, disability, health, income, orientation, gender or relationship. A sentence that sends such a group elsewhere tells readers from it, and their families, what would wait for them in the room. A focus is different: it says whom you know most about, and leaves the door open. Where you lack training, say so and refer.',
  fine: 'Whom you mainly work with, limits of training or method with a referral, the languages you speak, the plans you take, age limits for children, and groups for people who share an experience.',
  knownProblems:
    'Refusals by hint (“people like us”) are mostly missed. Which groups the law protects differs, so check your state’s rule as well.',
  better: [
    {
      instead: 'We do not counsel same-sex couples.',
      write:
        'We welcome couples of every orientation. If we lack training for what you need, we will help you find someone who has it.',
    },
    {
      instead: 'No Medicaid families, please.',
      write: 'I am not enrolled with Medicaid. Here are three clinics nearby that are.',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  looks: [
    {
      phrases: [
        '@us (do not|will not|can not|never|no longer|would not|could not|decline to|refuse to) ..2 (see|work with|treat|serve|take|accept|counsel|welcome|help|marry|book) ..3 (@protected-people|@older-people)',
        '(no|no more) (@protected-people|pronouns) (couple|client|people|family|folks|marriage|patient|please|partner|husband|wife|or|and|,|>)',
        '(stop|quit|done|finished|through) (seeing|taking|treating|accepting|working with|with) ..4 (@protected-people|@older-people)',
        '(@protected-people|@older-people) ..16 (@elsewhere|@not-here)',
        'be not (for|meant for|suited to|designed for|a place for) ..2 @protected-people',
        '@us (ask|require|insist|prefer) ..6 be @older-people',
      ],
      except: [
        'see ..4 (as|like)',
        'treat ..4 (as|like|differently|being)',
        'no (difference|matter)',
        'whether ..6 @protected-people',
        '(because|just because|for being|turned away) ..4 @protected-people',
        '(only|just|solely) ..3 @protected-people',
        'not (have|need) to ..2 (@elsewhere|@not-here)',
        '(often|many|sometimes|are told|get) ..4 (@elsewhere|@not-here)',
        'not ..2 (turn|exclude|discriminate|judge|alone) ..4',
        '(feel|felt|told|made to feel|worry|fear|think) ..6 (@elsewhere|@not-here)',
        'how ..4 (@elsewhere|@not-here)',
        '(some|many) ..3 @protected-people',
        '(would rather|so far|themselves) ..4 (@elsewhere|@not-here)',
      ],
      without: WITH_A_REFERRAL,
    },
    {
      phrases: [
        '(across town|down the (road|street)|elsewhere|somewhere else|another (clinic|practice|office|therapist)|not for you)',
        '@us be not the (right)? (practice|place|therapist|people|office|one|counselor|fit) ..3',
      ],
      with: { phrases: ["< ..2 @protected-people ..2 '?'"], within: 'passage' },
      without: WITH_A_REFERRAL,
    },
    {
      // Of people with some insurance: not the plan but they are declined.
      phrases: [
        '@us (do not|will not|can not|never|no longer|stop|quit|be not|be done) ..3 (see|work with|take|accept|help|book|taking|seeing|with) ..3 @insured-people',
        'no @insured-people',
        '@us (will|do) not see anyone on ..3 (disability|benefits|welfare|medicaid)',
      ],
      with: {
        phrases: [
          'please',
          '(they|those people|these people) ..3 (no show|bring|do not|never|change|tend|have|are)',
          '(@elsewhere|@not-here)',
          '(drama|riffraff|attitude|entitled|value)',
        ],
        within: 'passage',
      },
    },
    {
      // "Married couples only."
      phrases: [
        '(married|straight|heterosexual|christian|white|native born|born again|believing) ..1 (couples|people|clients|families|husbands and wives|men|women) only !(need|have|file|pay|a|one)',
        '(only|exclusively|solely|just) ..3 (see|work with|serve|accept|counsel|take|for|with) ..2 (married|straight|heterosexual|white|born again|churchgoing|believing|american) ..1 (couple|people|client|family|man)',
        '(work|open|limited|restricted|reserve) ..2 (only|exclusively|solely|to|for) ..2 (married|straight|heterosexual|white|born again|churchgoing|believing|american) ..1 (couple|people|client|family)',
        'one (groom|man|husband) (,|and|plus) one (bride|woman|wife)',
        '(for|to) (the)? (able bodied|physically fit|fully mobile)',
        '(one man and one woman|husbands and wives|a man and a woman|a husband and (a)? wife) only',
      ],
      without: WITH_A_REFERRAL,
      except: ['not (only|just|exclusively) ..8', '(study|research|sample|trial|survey|data)'],
    },
    {
      // "They bring drama", said of a group.
      phrases: [
        '(they|people|folks|families) ..2 (no show|bring ..2 (drama|trouble|mess)|do not (change|show up|get well|get better|pay)|never (change|show up|get better|pay))',
      ],
      with: {
        phrases: ['@insured-people', '@older-people', 'on (disability|welfare|state insurance|medicaid)'],
        within: 'passage',
      },
    },
  ],
  find: addUp({
    about: [{ note: 'a kind of people', weight: 1, phrases: ['@kind-of-people'] }],
    signs: [
      { note: 'kept out', weight: 2, phrases: ['@kept-out'] },
      { note: 'a kind of people, nearby', weight: 1, phrases: ['@kind-of-people'], within: 'passage' },
      { note: 'let in', weight: -3, phrases: ['@let-in'] },
    ],
    enough: 4,
    guards: ['quoted', 'questioned'],
  }),
  flags: [
    '[[We do not counsel same-sex]] couples.',
    'We [[work exclusively with married Christian couples]].',
    'Sorry, [[no Muslims or atheists; our office is a Christian]] home.',
    "If you're [[on disability, please find another practice]].",
    "[[We don't see transgender]] clients.",
    '[[I no longer work with people over 65]].',
    '[[Gay couples would be happier with someone else]].',
    'Marriage counseling for [[one man and one woman only]].',
    '[[Unmarried couples need not apply]].',
    "Our building [[isn't for people in wheelchairs]], and frankly neither are our groups.",
    'We [[reserve our time for American families]].',
    "[[I don't take clients with HIV]].",
    'This is a place for [[real men and real women, so please, no pronouns]].',
    "Polyamorous? [[We're not the practice]] for you.",
    'Because of our beliefs [[we cannot accept LGBTQ]] clients.',
    '[[Immigrant families usually do better with their own kind]].',
    'Who we serve:\n\n- families\n- **[[married straight couples only]]**',
    '| Question | Answer |\n| --- | --- |\n| Who is it for? | [[No gay couples]], I’m afraid. |',
    "I'm old-fashioned: [[one groom, one bride]], and I'd rather not pretend otherwise.",
    "Two dads? You'll want the clinic [[across town]].",
    'Our retreats are [[for the able-bodied]].',
    '[[Hindus and Muslims have their own counselors and are better off with]] them.',
  ],
  allows: [
    'Christian clients may prefer a therapist who shares their values; just ask.',
    'Medicaid patients must bring a card to the first visit.',
    'The weight of secrets is not something you must carry alone.',
    'We welcome gay, straight and trans clients.',
    "I don't take Medicaid or Medicare at this time.",
    'I do not see children under 12; I can refer you to a colleague.',
    "Christian counseling is available if you ask for it; it's just as welcome to leave faith out.",
    "We work mainly with couples. If you need individual therapy, we'll help you find it.",
    'No insurance? We have a sliding scale.',
    'Do you work with same-sex couples? Yes.',
    'We do not discriminate on the basis of race, religion, disability or sexual orientation.',
    "I'm not the right therapist for active eating disorders; a colleague is.",
    "We can't see clients on disability leave for fitness-for-duty evaluations; ask your doctor.",
    "You don't have to be married to come. Living together, dating, divorced: all fine.",
    'No couple is too old, and no disability keeps you out; the office has a ramp.',
    "We don't treat being gay as a problem to be solved.",
    'My Spanish is not good enough for therapy, so sessions are in English only.',
    'Are you only for married couples? No. Unmarried and same-sex couples are half our practice.',
    'Our building has stairs. If you use a wheelchair, I meet you at our accessible office on Oak Street.',
    'This group is for women who have had a miscarriage.',
    "You're not the only immigrant family to feel this way.",
    "I don't see gay couples as different from any other couple.",
    "Divorced parents often feel they're not welcome at church.",
    "Not a good fit? We'll help you find someone else.",
    "If you're living together and not sure about marriage, this class is for you.",
    "We don't only work with straight couples.",
    'No one should be turned away because they are trans.',
    'We do not work with couples where one partner is living together with someone else secretly.',
    'The group is for widowed people over 60.',
    'Born here, raised in Ohio, and back after ten years away.',
    'We are not able to offer evening hours. Polyamorous and queer families are welcome.',
    'Same-sex couples do not have to look elsewhere.',
    'Married couples only need one intake form.',
    'No LGBTQ person should have to educate their therapist.',
    'We will never turn away gay clients.',
  ],
}
