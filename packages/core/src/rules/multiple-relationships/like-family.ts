import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const likeFamily: Rule = {
  id: 'multiple-relationships/like-family',
  title: 'Family or friend to clients',
  standards: ['1.3', '1.7'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Offers clients kinship or friendship, which makes it hard to disagree, to grieve or to leave; say what you do as their therapist.',
  explanation:
    'Warmth is part of the work; a place in the family is not. Someone who is told that they are “one of us” may feel that anger, doubt or an ending would hurt you. People who lacked a mother or a friend want one most, and can least afford to find out that this one is paid and bound to end. Clients who come again some day should find their therapist, not a relative.',
  fine: 'Warmth, family therapy, practices that a family owns, and staff who are like a family to each other.',
  knownProblems:
    'Tenderness that names no kin and no love is passed over. A figure of speech of somebody’s is flagged like any other.',
  better: [
    {
      instead: 'Here you’re not a client, you’re family.',
      write: 'Here you’ll be listened to, and you can disagree with me.',
    },
    { instead: 'Think of me as your big sister.', write: 'I’m direct, I’m warm, and I’m your therapist.' },
  ],
  tips: ['no-client-friends'],
  wording: [],
  looks: [
    {
      phrases: [
        // One of the family.
        '(you|they) ..2 (are|become|will be) (now|already|always|practically|just|like|simply|officially)? (family|kin|kinfolk|one of us|one of ours|ours|mine|my people|our people) !(member|therap|business|life|to|in|at)',
        '(part of|join|joining|joined|member of|welcome to|into|adopted into|welcomed into) @our-family !(group|^)',
        '(like|as|than) (a|my own|our own|your own)? (second|extended|chosen)? (family|fam|kin|blood) (here|to (me|us|you)|around here|in (this|our|my)|>|,)',
        '(treat|love|loved|cherish|care for|care about|cared for|think of|see|hold|pray for|look after|fuss over|worry about|worry over|scold|protect|root for|welcome|raise|spoil) ..5 (like|as|as if|as though) ..3 (family|(my|our) (own|kids|children|sons|daughters|sisters|brothers|friends|family|blood|nieces|nephews)|kin|blood|one of (ours|our own|us|my own))',
        '(once|after|when) ..4 (client|couple|counsel|session|visit|start|done|join|come) ..8 (you are|they are|always|forever|never) ..3 (family|kin|ours|mine|one of us|a friend|friends)',
        // In place of a client.
        '(do not|never|hate to|refuse to|stopped) ..2 (have|say|call|see|think of|use|like|treat|take) ..4 (client|patient) ..14 (family|friend|friends|kids|kin|loved|guests|neighbors|children|sisters|brothers|people|babies|companions|pals)',
        'not ..3 (client|patient|case|number|file|stranger) ..10 (you are|but|,|we are|i am|they are) ..4 (family|friend|friends|kin|loved|sister|brother|mine|ours|one of us|part of)',
        '(more|better|less) ..2 (like)? ..1 (a|an|my|our)? (friend|friends|family|sister|sisters|buddy|pal|mom|auntie) than ..3 (client|patient|therapist|counselor|shrink|appointment|doctor)',
        '(like|as|be|become|gain|leave with|get|call me) (a|your|an|their|my clients) (second|bonus|honorary|surrogate|adopted|adoptive|other|extra|chosen|big|fairy god|stand in|substitute|spare|bossy|favorite|long lost|cool) @kinship',
        '(i|we) ..3 (be|become|play) ..1 (the|that|a) ..3 @kinship (you|your|they) ..3 (never|always|wish|should|wanted|deserve|deserved|needed|lost|missed|had)',
        "(call|calls|called|calling) (me|us|her|him) ..1 (mom|mama|momma|ma|mother|auntie|aunt|aunty|tia|uncle|grandma|granny|nana|grandpa|pops|papa|dad|sis|sister|big sis|bro|'abuela') ",
        '(think of|consider|see|look at|treat) (me|us) (as|like) ..3 (@kinship|friend|family|neighbor)',
        // Love, hugs and a wing to be under.
        '(i|we) (truly|really|do|will|just|already|simply|both|all|honestly)? (love|adore|cherish) (every one of you|all of (you|my|our (clients|couples|families))|@seen-people) !(to|for|it|who|can|will|be|stories|courage)',
        '(i|we) (will|always|do|give|also|still|just|happily)? (am a|are)? (hug|hugger|huggers|cuddle|kiss|squeeze|(hold|rock) you (till|until|while)) ..4 (you|client|clients|everybody|everyone|goodbye|hello|couples|teens|here|every one|stop|passes|cry)',
        '(free|warm|big|bear|mama|long) hugs',
        '(stocking|mug|chair|seat|plate|key|toothbrush|hook|cubby|bed|place) ..6 (with your name|(at|on) (my|our) (table|mantel|mantle|house|home)|to (my|our) (house|home|place)|waiting at)',
        '(you|we) (do not|never|need not) (ever)? (have to say|say|have to)? (goodbye (here|>|,|to (me|us))|goodbyes|stop coming|end therapy|outgrow us|lose us|lose me)',
        '(as|like|be|become) one of the (clan|family|fold|tribe|gang|cousins|flock)',
      ],
      except: [
        '(family|families) (owned|run|therapist|therapy|therapists|counseling|counselor|medicine|practice|center|business|room|system|systems|life|member|of origin|meeting|session|law|doctor|physician|friendly|night|dinner|who|dynamics|services|history|of (clinics|practices|products))',
        '(part of|member of|join|in) (the|your|their|his|her|a) family !(here|at|of)',
        '(love|adore) ..1 (@seen-people|you|them) ..2 (to|but|and (hate|still))',
        '(as if|as though|can feel|feel as) ..6 @kinship',
        '(staff|team|colleague|therapists|office) ..6 (like|as) ..2 family',
        '(neighbor|grandmother|grandfather) who (be|is)',
        'just as you are',
        '(family|mine|ours) , (said|says)',
        '(needs|feelings|thoughts|boundaries|opinions) ..24 (ours|mine)',
      ],
      without: {
        phrases: [
          '(i am|we are|be) not ..2 (your|their|a|anyone|anybody) ..2 (friend|mother|mom|sister|family|parent)',
          '(imagine|suppose) ..8',
          '(i am|we are) not (your|their|anyone be|anybody be)',
        ],
        within: 'passage',
      },
    },
    {
      // A motto or a name for clients, in quotation marks as these are.
      phrases: [
        '(motto|slogan|saying|we say|i say|sign|rule|promise|tell you) ..8 (you are (now)? (ours|family|one of us|mine)|our kids|kin|blood)',
      ],
      ignoring: ['quoted', 'negated'],
    },
  ],
  find: addUp({
    about: [
      { note: 'held dear', weight: 2, phrases: ['@held-dear'] },
      { note: 'kin', weight: 1, phrases: ['@as-kin'] },
    ],
    signs: [
      { note: 'in their place', weight: 2, phrases: ['@in-their-place'] },
      { note: 'clients', weight: 1, phrases: ['@our-clients'] },
      { note: 'kin, said nearby', weight: 1, phrases: ['@as-kin'], within: 'passage' },
      { note: 'somebody else’s', weight: -4, phrases: ['@kin-apart'] },
    ],
    enough: 4,
    guards: ['negated', 'questioned', 'quoted', 'attributed'],
  }),
  flags: [
    "[[After the first session you're family]].",
    '[[Think of me as a favorite aunt]] with a clipboard.',
    "We [[don't have clients here, we have friends]] who pay us a visit.",
    '[[I love my couples]], every stubborn one of them.',
    'Come in a stranger, leave [[as one of the family]]: that is *our way*.',
    '- Tea on arrival\n- [[Free hugs]] at the door',
    'We [[treat you like our own]] kids.',
    "[[I'll be the big brother you never had]].",
    'Half [[my teens call me mom]], and I answer to it.',
    "[[More like a friend than a therapist]], that's our Dana.",
    'We love you to bits and [[you never have to say goodbye]].',
    '[[Welcome to the Briar House family]]!',
    '[[We hug you the way your mother should have]].',
    'Around here you are [[not a patient, you become our own kin]].',
  ],
  allows: [
    'Grief for the mother you never had is real.',
    'We hold you accountable in a kind way.',
    "I am not your mother, and I won't act like one.",
    "Will we be friends when it's over?\n\nI'd like you to be able to come back, so I'll stay your therapist.",
    "We won't call you family; you have one, and it is the reason you came.",
    "“We're one big family here,” the ad said, and I wondered how anyone ever left.",
    "Some therapists say that their clients are like family to them. I'd be careful with that.",
    'A family-owned practice since 1998.',
    'My sister and I run the office together.',
    "You may come to feel as if your therapist were a parent, and that's worth talking about.",
    'Family therapy can help when one of you is the one who always gives in.',
    "I'm a mother of three and a poor cook.",
    "Ask before you hug a child who's upset.",
    'Our therapists squabble like sisters about the thermostat.',
    'I love working with couples who have tried before.',
    "Tell your best friend that you're going; it helps to be asked about it.",
    "I'm not going to love you the way your mother should have; I'm going to listen.",
    '“You are our family now,” the brochure promised.',
  ],
}
