import type { Rule } from '../rule.ts'

export const associationEndorsement: Rule = {
  id: 'advertising/association-endorsement',
  title: 'Membership told as endorsement',
  standards: ['9.3', '9.1', '9.4', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Sounds as if an association or board vouches for this practice, though membership and a license do not; name the membership itself.',
  explanation:
    'Associations such as AAMFT count members and name fellows and supervisors; they do not approve practices or certify therapists. A board licenses people and checks complaints, and recommends nobody. Readers who see such a name beside yours take it for a verdict on your work. Naming the membership or the designation just as it is called tells them what is true.',
  fine: 'Clinical Fellow, member, AAMFT Approved Supervisor, licensed by the board, an approved course for continuing education, and what guidelines say of a method, with their source.',
  knownProblems:
    'Logos and badges are seen only in their alternative text. Certificates by training institutes are taken to be real.',
  better: [
    { instead: 'We are an AAMFT-approved practice.', write: 'Ruth Vance is a Clinical Fellow of AAMFT.' },
    {
      instead: 'Recommended by the state board.',
      write: 'Licensed by the state board since 2011 (license LMFT 00000).',
    },
  ],
  tips: ['say-who-you-are', 'treat-posts-as-advertising'],
  wording: [],
  looks: [
    {
      phrases: [
        "(aamft|camft|state board|licensing board|apa) ('certified'|'approved'|'endorsed'|'accredited'|'recommended'|'sanctioned'|'vetted'|'verified'|'trusted'|'backed'|'preferred'|'certification'|'endorsement')",
        "(clinic|'practice'|center|therapist|counselor|clinician|team|i|we|office|method|workshop|she|he|approach) ,? (be|have been|been)? (officially|personally|fully|proudly|highly)? @approve (and _)? by (the)? @association",
        '< (officially|proudly|also|fully)? @approve (and _)? by (the)? @association',
        '(trusted|hand picked|handpicked|hand selected|chosen|vetted) by (the)? @association',
        '(seal|stamp|nod|blessing|thumbs up|endorsement|backing) (of approval)? (of|from|by) (the)? @association',
        '@association be? gold? (seal|stamp) (of approval)?',
        '(official|preferred|favorite|go to|chosen) (therapist|practice|provider|clinic|partner|counselor) (of|for) (the)? @association',
        '@association be? (choice|pick|favorite|own choice|preferred) _?',
        '@association ..4 (put|puts|lend|lends|stands|stand) .. (its name|behind|its weight)',
        '(bears|bear|carry|carries|wear|wears|have|has|with) .. (name|weight|backing|blessing|authority) of (the)? @association',
        '@association (itself|officially|only)? (endorse|recommend|vouch for|stand behind|trust) (me|us|our|my)',
      ],
      except: [
        '@association (approved|accredited|certified|endorsed) (and _)? _? (continuing education|ce|ceu|supervisor|provider|course|training|internship|residency|sponsor|program|degree|school|university)',
      ],
      without: {
        phrases: [
          'as (a|an) _? (fellow|supervisor)',
          'to (supervise|practice|provide|offer|teach|train)',
          '(approved|certified) supervisor',
          '(continuing education|ce) (credit|hour|provider)',
          '(emdr|ptsd|guideline|first line)',
          '(do|does|will|can) not (endorse|approve|certify|recommend)',
        ],
        within: 'sentence',
      },
    },
    {
      // Membership given as a proof of quality.
      phrases: [
        '(member|membership|membership in|fellow|belong) ..8 @association ..8 (so|which means|meaning|proof that|that means|guarantees|ensures|shows) .. you ..4 (trust|sure|confident|safe|good hands|rest|vetted|best)',
        '@association ..8 (mark|badge|sign|stamp|proof) of (quality|excellence|trust|approval|skill)',
        '(mark|badge|sign|stamp|proof) of (quality|excellence|trust|approval|skill) ..8 @association',
        '(not every|few|only the best|only a few) .. (therapist|counselor|practice) ..6 @association',
        '(as a|as an) @association (member|fellow) ..4 (vetted|approved|endorsed|certified)',
        '@association (membership|fellowship) ..8 (guarantee|ensure|prove|is proof|means (that)? you)',
        '(member|membership|fellow|belong) ..8 @association ..8 (guarantee|ensure|prove|is proof|is your assurance|means that (we|i) (am|are|have been) (vetted|approved|endorsed|the best|held to a higher))',
      ],
    },
  ],
  flags: [
    'We are an [[AAMFT-approved]] practice.',
    'I am [[AAMFT certified]].',
    'Our [[clinic is endorsed by the American Association for Marriage and Family Therapy]].',
    '[[Recommended by the state licensing board]].',
    'Her office carries the [[AAMFT’s seal of approval]].',
    'We are [[members of AAMFT, so you can be sure]] of the best care.',
    'My [[AAMFT membership guarantees]] you good work.',
    '[[AAMFT recommends our]] weekend to couples.',
    '- Licensed in Ohio\n- **[[State Board Approved]]**',
    'The [[method is trusted by the World Health Organization]].',
    '[[I was hand-picked by AAMFT]] for its directory.',
    '# Ruth Vance, [[AAMFT Certified]] Marriage Therapist',
  ],
  allows: [
    'She is certified by the National Board for Certified Counselors.',
    'The practices recommended by the World Health Organization include rest.',
    'I am an AAMFT Approved Supervisor.',
    'Clinical Fellow, AAMFT.',
    'I am a member of AAMFT and follow its Code of Ethics.',
    'AAMFT does not endorse or certify therapists.',
    'No board recommends one therapist over another.',
    '**Are you endorsed by AAMFT?** It endorses nobody; I am a member.',
    'Approved by the state board to supervise associates.',
    'This is an AAMFT-approved continuing education course.',
    'We use methods recommended by the American Psychological Association for PTSD.',
    'Some sites say "AAMFT-certified"; there is no such thing.',
    'AAMFT recommends that clients ask about training.',
    'He trained at a COAMFTE-accredited program and is certified in EFT.',
    'I am licensed by the state board and belong to AAMFT, so you can bring a complaint to either.',
    'The parents’ association endorsed the talk.',
  ],
}
