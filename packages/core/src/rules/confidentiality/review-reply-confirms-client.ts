import type { Rule } from '../rule.ts'

export const reviewReplyConfirmsClient: Rule = {
  id: 'confidentiality/review-reply-confirms-client',
  title: 'Reply that confirms a client',
  standards: ['2.2', '2.1'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Answers a public review in a way that shows its writer was a client; send one fixed reply that leaves it open.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['neutral-replies'],
  wording: ['neutral-review-reply'],
  looks: [
    {
      phrases: ['@knew-you', '@billed-you'],
      except: ['@not-knew-you'],
      with: { phrases: ['@a-reply'], within: 'passage' },
      unless: ['supposed'],
    },
    {
      phrases: [
        "('was'|has been) (a|an|my|our|such a|truly a) _? (joy|pleasure|privilege|honor|delight|gift) ..2 (work with|working with|sit with|sitting with|walk with|walking with|walk alongside|walking alongside) ..2 (you|your family)",
        "(this|the|that) reviewer ('ended'|'came'|'stopped'|'refused'|'attended'|'missed'|'left'|never|'was'|'did'|'dropped'|'skipped'|'signed'|'arrived') ..4",
        'you (were|are) never (our|my|a) (client|patient)',
      ],
      except: ['@not-knew-you'],
    },
    {
      phrases: ['@client-business'],
      with: { phrases: ['@a-reply', '@client-business .. (again|too|as well)', "your (insurer|insurance|plan|carrier) ..6 ('denied'|'rejected')"], within: 'passage' },
      // A reply is often kept as a block quotation under the review it answers.
      ignoring: ['quoted'],
      unless: ['supposed'],
    },
  ],
  flags: [],
  allows: [],
}
