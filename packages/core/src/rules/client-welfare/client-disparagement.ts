import type { Rule } from '../rule.ts'

export const clientDisparagement: Rule = {
  id: 'client-welfare/client-disparagement',
  title: 'Running clients down',
  standards: ['1.7', '3.7', '1.1', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['no-session-talk', 'expect-to-be-read'],
  wording: [],
  looks: [
    {
      phrases: [
        'my (clients|mondays|tuesdays|wednesdays|thursdays|fridays|weeks|caseload) (be)? (all)? ..2 (borderlines|narcissists|whiners|liars|cheaters|crazies|babies|drama queens|addicts)',
        '(clients|couples|people|husbands|wives|types|patients|the ones) ..4 (who|we|i) ..6 (drive me (crazy|nuts|up)|make me (want|scream)|draw straws|dread|roll my eyes|bore|exhaust me|cannot stand|can not stand|hate)',
        '@us ..3 (roll|rolling) (my|our) eyes ..4 (client|couple|session|husband|wife)',
        '(frequent flyers|frequent fliers|professional victims|energy vampires|time wasters|crybabies|drama queens|whiners|nutjobs|cluster b|problem children)',
        '(bingo card|drinking game|bingo) ..4 (excuse|client|session|couple|thing)',
        'want to (shake|slap|strangle|smack|throttle) (you|them|him|her|some|my|half)',
        '(love|like) to (shake|slap|strangle|smack|throttle) (you|them|him|her|some|my|half)',
        'i (charge|bill) you ..3 (laugh|and laugh)',
        '(worst|most annoying|most boring|dumbest|whiniest|craziest|neediest) (client|couple|patient|husband|wife|session|excuse)',
        '(lady|buddy|dude|honey|sir) , (look in the mirror|grow up|get over (it|yourself)|get a grip)',
        '(dread|dreading) (my|the) (#|monday|tuesday|wednesday|thursday|friday) ',
        '(need|want) a (vacation|break) from (these|my|you) (people|clients|couples)',
      ],
      with: { phrases: ['(client|session|couple|office|therapist|caseload|therapy|patient|husband|couch|counselor|cancel|lmft)', 'work'], within: 'page' },
      except: ['(your|you) ..3 (frequent|professional|drama|energy|crybaby|whiner)'],
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
