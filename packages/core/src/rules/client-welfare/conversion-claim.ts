import type { Rule } from '../rule.ts'

export const conversionClaim: Rule = {
  id: 'client-welfare/conversion-claim',
  title: 'Changing orientation or gender',
  standards: ['1.1', '3.1', '3.11', '9.2'],
  severity: 'error',
  since: '0.1.0',
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['expect-to-be-read', 'treat-posts-as-advertising'],
  wording: [],
  looks: [
    {
      phrases: [
        '(unwanted|unwelcome|unhealthy|sinful|disordered) ..2 @same-sex',
        '(unwanted|unwelcome) (sexual)? (attraction|desires)',
        '(freedom|healing|recovery|deliverance|release|liberty) (from|of) ..4 @same-sex',
        '(free|leave|overcome|heal|cure|resolve|conquer|outgrow|escape|manage|reduce|change|correct|address|exit|reverse|treat|fix) (from|of|behind|your|their|his|her|a)? ..3 @same-sex',
        '@same-sex ..3 (can|will|do) (be)? (heal|change|fade|treat|resolve|overcome|reverse|leave|lift|cure|go away|diminish|outgrown)',
        '@same-sex (be|come from|stem from|grow out of|start with|point to) ..5 (trauma|wound|phase|abuse|father|mother|choice|symptom|trend|contagion|unprocessed|broken)',
        '(back|return|restore) ..2 (to|into) (the|their|his|her|your|god be)? ..2 (god given|birth|biological|true|natural|original|created) (sex|gender|identity|design|body|self)',
        '(back|return|restore) ..2 to (the|god be) (design|way) ..4 (born|made|created|intended)',
        '(back in|into|in) (her|his) (dress|dresses|own body|skirts)',
        '(accept|embrace|love|be at peace with|comfortable in|reconcile with|at home in) (the|their|his|her|your) (birth|biological|god given|natal) (sex|gender|body)',
        '(pray away|praying away) the gay',
        '(ex gay|reparative|sexual reorientation|reorientation|conversion|gender exploratory) (therapy|counseling|program|ministry|work)',
        'the (girl|boy|daughter|son) come back',
        '(help|walk|guide) ..6 (teen|son|daughter|child|men|women|people) ..4 (out of|away from) (homosexuality|the lifestyle|a transgender identity|@same-sex|lgbt|the lgbt lifestyle)',
      ],
      except: ['(harm|ban|survivor|survive|oppose|against|history|discredit|condemn|reject|dangerous|debunk) ..4 (conversion|reparative|ex gay)', '(conversion|reparative|ex gay) therapy (be|survivor|harm|trauma|ban|law)', '(heal|recover) from (conversion|reparative)', 'conversion rate', 'heal from ..3 (shame|rejection|bullying)'],
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
