import type { Rule } from '../rule.ts'

export const associationEndorsement: Rule = {
  id: 'advertising/association-endorsement',
  title: 'Membership told as endorsement',
  standards: ['9.3', '9.1', '9.4', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Sounds as if an association or board vouches for this practice, though membership and a license do not; name the membership itself.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  looks: [
    {
      phrases: [
        "(aamft|camft|state board|licensing board|who|apa|nasw) ('certified'|'approved'|'endorsed'|'accredited'|'recommended'|'sanctioned'|'vetted'|'verified'|'trusted'|'backed'|'preferred'|'certification'|'endorsement')",
        '(clinic|practice|center|therapist|counselor|clinician|team|i|we|program|office|method|workshop|she|he|course|approach|us) .. (be|have been|been|was)? (officially|personally|fully|proudly|highly)? @approve (and _)? by (the)? (very)? @association',
        '< (officially|proudly|also|fully)? @approve (and _)? by (the)? @association',
        "(trusted|hand picked|handpicked|hand selected|chosen|vetted) by (the)? @association",
        "(seal|stamp|nod|blessing|mark|thumbs up|endorsement|backing) (of approval)? (of|from|by) (the)? @association",
        "@association be? gold? (seal|stamp|mark) (of approval)?",
        "@association (itself|board|officially|only)? (endorse|recommend|vouch|vouches|stand behind|stands behind|trust) .. (me|us|our|my|this|the) _?",
        '(certified|approved|endorsed) (as (a|an) .. )?by (the)? (aamft|camft|american association for marriage and family therapy)',
      ],
      without: { phrases: ['to (supervise|practice|provide|offer|teach|train)', '(approved|certified) supervisor', '(continuing education|ce) (credit|hour|provider)', '(do|does|will) not (endorse|approve|certify|recommend)'], within: 'sentence' },
      except: [
        '@association (approved|accredited|certified|endorsed) (and _)? _? (continuing education|ce|ceu|supervisor|provider|course|training|internship|residency|sponsor|program|degree|school|university)',
        'approved (clinical)? supervisor',
        '(continuing education|ce|ceu|supervisor|training|internship|residency|sponsor|program of study|degree)',
        '(to|as a) (supervise|supervisor)',
        '(emdr|cbt|dbt|ptsd|trauma|guideline)',
      ],
    },
    {
      // Membership given as a proof of quality.
      phrases: [
        '(member|membership|membership in|fellow|belong) ..8 @association ..8 (so|which means|meaning|proof that|that means|guarantees|ensures|shows) .. you ..4 (trust|sure|confident|safe|good hands|rest|vetted|best)',
        '@association (membership|fellowship) ..8 (guarantee|ensure|prove|is proof|means (that)? you)',
        '(member|membership|fellow|belong) ..8 @association ..8 (guarantee|ensure|prove|is proof|is your assurance|means that (we|i) (am|are|have been) (vetted|approved|endorsed|the best|held to a higher))',
      ],
    },
  ],
  flags: ['We are an [[AAMFT-approved]] practice.'],
  allows: ['I am an AAMFT Approved Supervisor.'],
}
