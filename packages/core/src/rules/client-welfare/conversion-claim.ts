import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const conversionClaim: Rule = {
  id: 'client-welfare/conversion-claim',
  title: 'Offering to change orientation or gender',
  standards: ['1.1', '3.1', '3.11', '9.2'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Treats orientation or gender as something to be changed, which is known to harm people; describe support that does not set the outcome.',
  explanation:
    'Attempts to change someone’s orientation or gender identity have not been shown to work, and are linked to harm, above all for young people. Copy seldom says so outright: it lists attraction among addictions, speaks of freedom or roots, or promises parents that a child will come back. A young reader learns from it that the therapist sees a fault. Many states restrict such work with minors; check your state’s rule. Offer room to explore without a set end, and support for the family.',
  fine: 'Saying that you do not offer it, help for people harmed by it, and support for people and families who are finding their way.',
  knownProblems: 'Veiled words (“the design you were born for”) are only partly noticed.',
  better: [
    {
      instead: 'Freedom from unwanted same-sex attraction.',
      write:
        'A place to talk about attraction, faith and family, without my deciding where you should end up.',
    },
    {
      instead: 'She will be your daughter again.',
      write: 'Support for your child and for you while you listen to each other.',
    },
  ],
  tips: ['expect-to-be-read', 'treat-posts-as-advertising'],
  wording: [],
  looks: [
    {
      phrases: [
        '(unwanted|unwelcome|unhealthy|sinful|disordered) ..2 @same-sex',
        '(unwanted|unwelcome) (sexual)? (attraction|desires)',
        '(freedom|healing|recovery|deliverance|release|liberty) (from|of) ..4 @same-sex',
        '(free|leave|walk away|break free|recover|overcome|heal|cure|resolve|conquer|outgrow|escape|manage|reduce|change|correct|address|exit|reverse|treat|fix) (from|of|behind|your|their|his|her|a)? ..3 @same-sex',
        '@same-sex ..3 (can|will|do) (be)? (heal|change|fade|treat|resolve|overcome|reverse|leave|lift|cure|go away|diminish|outgrown)',
        '@same-sex (be|come from|stem from|grow out of|start with|point to) ..5 (trauma|wound|phase|abuse|father|mother|choice|symptom|trend|contagion|unprocessed|broken)',
        '(back|return|restore) ..2 to (the|god be) (design|way) ..4 (born|made|created|intended)',
        '(restore|develop|recover|reclaim|awaken) ..3 heterosexual (desire|attraction|identity|potential|function)',
        '(ex gay|reparative|sexual reorientation|reorientation|conversion|gender exploratory) (therapy|counseling|program|ministry|work)',
      ],
      except: [
        '(shame|stigma|rejection|bullying|secrecy|prejudice|harm) ..3 @same-sex',
        '(harm|ban|survivor|survive|oppose|against|history|discredit|condemn|reject|dangerous|debunk) ..4 (conversion|reparative|ex gay)',
        '(conversion|reparative|ex gay) therapy (be|survivor|harm|trauma|ban|law)',
        '(heal|recover) from (conversion|reparative)',
        'conversion rate',
        'heal from ..3 (shame|rejection|bullying)',
      ],
    },
    {
      // "She'll grow out of it."
      phrases: [
        '(outgrow|grow out of) (it|this|that|the phase)',
        '(she|he|your (daughter|son|child)) (will|can) (be|come) back ..6',
        'the (girl|boy|daughter|son) (you (knew|raised)|come back|underneath) ..4',
        '(treat|heal|resolve|work on|address) the (wound|trauma|root|roots|cause) ..6',
      ],
      with: {
        phrases: [
          '(transgender|gender confusion|gender dysphoria|homosexuality|same sex attraction)',
          '(say|think|insist) (she|he) be (a (boy|girl)|trans|gay)',
          'be not (really)? (gay|trans|transgender)',
        ],
        within: 'passage',
      },
    },
  ],
  find: addUp({
    about: [{ note: 'orientation or gender, as a matter', weight: 2, phrases: ['@orientation-topic'] }],
    signs: [
      { note: 'to be changed', weight: 1, phrases: ['@made-over'] },
      { note: 'a fault, or a design', weight: 1, phrases: ['@fault-or-design'] },
      { note: 'taken as they are', weight: -4, phrases: ['@as-they-are'] },
    ],
    enough: 3,
    guards: ['quoted', 'questioned'],
  }),
  flags: [
    'We help men [[overcome same-sex attraction and reclaim]] their marriages.',
    '[[Homosexuality can be healed when its roots]] are understood.',
    "Your son isn't gay; he's wounded. We [[treat the wound]].",
    'Help your [[teen feel at home in the body God gave]] her.',
    'Freedom from [[unwanted attractions]] is possible.',
    'Is your child transgender? Most kids [[outgrow it]] with the right therapy.',
    'Our program [[restores healthy heterosexual desire]].',
    '[[Same-sex attraction stems from a distant father, and it can change]].',
    'We offer [[reparative therapy]] by another name.',
    'Therapy to [[resolve gender confusion]] at its source.',
    'We help people leave behind:\n\n- drink\n- [[homosexual urges]]',
    '[[Conversion therapy]], **done with love**.',
  ],
  allows: [
    'Her father changed when his son came out as gay.',
    'Sexual healing after trauma takes time and a patient partner.',
    "We don't offer conversion therapy; it harms people.",
    'Healing from conversion therapy is some of the most tender work I do.',
    'Gay and trans clients are welcome as they are.',
    'Same-sex couples face the same fights about dishes.',
    'Support for parents of transgender kids.',
    'Freedom from shame about being gay can take years.',
    "Sexual orientation can't be changed by therapy, and we don't try.",
    'Many gay men heal from years of secrecy here.',
    'Our state bans conversion therapy for minors.',
    'We help LGBTQ teens and their parents talk.',
    'My daughter came back from college, and the dog went wild.',
    'We help couples overcome sexual shame and resolve gender role fights.',
    '> Freedom from homosexuality!\n\nA flyer like that was in the waiting room where I trained, and I still think of who read it.',
    'Gender dysphoria can be treated with dignity.',
    'Overcoming same-sex relationship stress takes two.',
  ],
}
