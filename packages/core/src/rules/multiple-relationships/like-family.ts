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
  knownProblems: 'Tenderness that names no kin and no love is passed over. A figure of speech of somebody’s is flagged like any other.',
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
        '(client|clients|couple|couples|patient|you|you all|everyone|everybody|folks|people|teens|each of you|they|all of you) ..6 (become|becomes|became|are|is|turn into|end up|stay|remain|will be|feel like|stop being clients and) ..3 (part of|one of|like|a member of|honorary|practically|basically|really|truly|just)? ..1 (our|my) ..2 (family|fam|clan|kin|tribe|flock|brood)',
        '(you|they) ..2 (are|become|will be) (now|already|always|practically|just|like|simply|officially)? (family|kin|kinfolk|one of us|one of ours|ours|mine|my people|our people) !(member|therap|business|life|to|in|at)',
        '(part of|join|joining|joined|member of|welcome to|into|adopted into|welcomed into) @our-family !(group|^)',
        '(like|as|than) (a|my own|our own|your own)? (second|extended|chosen)? (family|fam|kin|blood) (here|to (me|us|you)|around here|in (this|our|my)|>|,)',
        '(treat|love|loved|cherish|care for|care about|cared for|think of|see|hold|pray for|look after|fuss over|worry about|worry over|scold|protect|root for|welcome|raise|spoil) ..5 (like|as|as if|as though) ..3 (family|(my|our) (own|kids|children|sons|daughters|sisters|brothers|friends|family|blood|nieces|nephews)|kin|blood|one of (ours|our own|us|my own))',
        "(once|after|when) ..4 (client|couple|counsel|session|visit|start|done|join|come) ..8 (you are|they are|always|forever|never) ..3 (family|kin|ours|mine|one of us|a friend|friends)",
        // In place of a client.
        '(do not|never|hate to|refuse to|stopped) ..2 (have|say|call|see|think of|use|like|treat|take) ..4 (client|patient) ..14 (family|friend|friends|kids|kin|loved|guests|neighbors|children|sisters|brothers|people|babies|companions|pals)',
        'not ..3 (client|patient|case|number|file|stranger) ..10 (you are|but|,|we are|i am|they are) ..4 (family|friend|friends|kin|loved|sister|brother|mine|ours|one of us|part of)',
        '(more|better|less) ..2 (like)? ..1 (a|an|my|our)? (friend|friends|family|sister|sisters|buddy|pal|mom|auntie) than ..3 (client|patient|therapist|counselor|shrink|appointment|doctor)',
        '(friend|friends|sister|family|pal) (first|before) ..6 (therapist|counselor|client|second)',
        '(more than|not just|not only) ..1 (your|a|my|our|the) (therapist|counselor|client|clients|patient|shrink) ..6 (friend|family|sister|ally for life|mom|confidant)',
        // Kin to them.
        "(i|we|she|he|^) ..3 (be|become|want to be|love being|play|try to be|act as|get to be|called|call (me|us|her|him)) ..2 (your|everyone be|everybody be|their|my clients|honorary|surrogate|second|big|bonus|adopted|stand in|resident|town|everybody's|everyone's) ..3 @kinship (you|they|to (you|my|our|all|half|every|the|everyone)|i wish|here|who (never|will|tells|listens|loves|has)|away|with a (license|degree)|in (your|the) (corner|room)|next|down|figure|>|,)",
        "(like|as|be|become|gain|leave with|get|call me) (a|your|an|their|my clients) (second|bonus|honorary|surrogate|adopted|adoptive|other|extra|chosen|big|fairy god|stand in|substitute|new|work|office|spare|third|wise|older|bossy|favorite|long lost|cool) ..2 @kinship",
        "(the|that|a) ..3 @kinship (you|your|they) ..3 (never|always|wish|should|wanted|deserve|deserved|needed|lost|missed|had)",
        "(call|calls|called|calling) (me|us|her|him) ..1 (mom|mama|momma|ma|mother|auntie|aunt|aunty|tia|uncle|grandma|granny|nana|grandpa|pops|papa|dad|sis|sister|big sis|bro|'abuela') ",
        '(think of|consider|see|look at|treat) (me|us) (as|like) ..3 (@kinship|friend|family|neighbor)',
        '(i|we) (will|can|get to|want to|love to|would love to|promise to)? (be|become) (your|their|a real|a true|a lifelong) ..2 (friend|friends|best friend|bestie|confidant|buddy|person)',
        '(your|a) ..2 (best friend|bestie|bff|friend|pal|buddy|girlfriend) (with a (license|degree|couch|masters|clipboard)|who (happens|went|has a license|bills|takes insurance)|on (call|speed dial)|for life)',
        '(everybody|everyone|half the town|most|all|some) ..6 (end up|ends up|wind up)? (calling|call|calls) me',
        // Love, hugs and a wing to be under.
        "(i|we) (truly|really|do|will|just|already|simply|both|all|honestly)? (love|adore|cherish) (you|ya|each of you|every one of you|all of (you|my|our)|@seen-people) !(to|for|it|who|can|will)",
        "(love you|i love you|'i love yous'|'love yous') ..6 (hug|goodbye|baby|session|visit|every|end|client|y'all|honey|hon|sweet|all)",
        '(i|we) (will|always|do|give|also|still|just|happily)? (am a|are)? (hug|hugger|huggers|cuddle|hold you|hold your hand|rock|kiss|squeeze) ..8 (you|client|clients|everybody|everyone|in|out|goodbye|hello|couple|couples|kids|session|here|every|till|until|while|teens)',
        '(hug|hugs|cuddles) ..3 (free|included|come|comes|on the house|standard|guaranteed|complimentary|mandatory|at the door|policy|hello|goodbye|plentiful|always|each|every)',
        '(free|warm|big|bear|mama|long) hugs',
        '(hug|hugs|kiss) (at|before|after|to (start|end)) ..3 (session|visit|hour|appointment|door|goodbye)',
        '(mother hen|mama bear|papa bear|den mother|mother you|baby you|spoil you|fuss over you|under (my|our) wing|wing of|tuck you|feed you|fed and (fussed|hugged|loved)|adopt you|adopt (all|every|each|my|our) ..3 @seen-people|stuck with (me|us) for life|(therapist|counselor) for life|yours for life|lifelong friend|friends for life|friend for life)',
        '(stocking|mug|chair|seat|plate|key|toothbrush|hook|cubby|bed|place) ..6 (with your name|(at|on) (my|our) (table|mantel|mantle|house|home)|to (my|our) (house|home|place)|waiting at)',
        '(you|we) ..2 (do not|never|need not) ..2 (say|said|have to say|ever)? ..2 (goodbye|goodbyes|graduate|stop coming|end therapy|outgrow us|lose us|lose me)',
        '(home|house) (to|of) ..3 (mama|mom|mother|grandma|aunt|family) (who|that|you)',
        '(love|hug|hugs) ..4 (from|of) (a|your) ..2 (mother|mama|grandma|sister|aunt)',
        '(leave|leaves|walk out|go home) ..2 (as)? (one of (my|our) (kids|own|family|girls|boys)|family|kin|a (son|daughter|sister|brother|niece|nephew|cousin))',
        '@kinship who (be|is|will)? ..2 (on your side|in your corner|never|always|loves you|got you|has you|tells you|fusses|feeds|cooks|prays)',
        'you are (now)? blood',
        '(as|like|be|become) one of the (clan|family|fold|tribe|gang|cousins|flock)',
        '(hug|hugs) (on|at|upon) (arrival|arriving|leaving|the way|departure|hello|goodbye|the door)',
        'unconditional (love|adoration|mothering)',
        '(do|does|will) not stop being (your|a|their) ..3 (@kinship|friend|family|mother|sister)',
        'offer you (a)? (grandparents|family|mother|parents|sister|home|second home)',
        '(my|our) (people|clients|couples) ..6 (tribe|ride or die|besties|squad|babies)',
        '(todos|aquí) ..2 somos ..2 (primos|familia|hermanos)',
        '(father be|mother be|grandparent be) day ..8',
        '(no such thing as|never) ..3 (former|ex|past) client ..10',
        '(once|when) (ours|mine|family|a client) ..4 always (ours|mine|family|my|one)',
        '(hold|holds|rock|rocks) (you|them) (until|till|while|close|tight|like|through|same|and)',
        '(love|loves|loving) (you|ya|you all|them|each other) ..1 (to pieces|to bits|so much|dearly|both|lots|forever|like|to the moon|the way|sweet|baby|guys|hon|honey|fiercely|as)',
        '(became|become|becomes|turned into) (the|my|our|like) ..3 (brothers|sisters|sister|brother|family|daughters|sons|kids|children|friends|mother|father|parents)',
        '(come|comes|coming) home to (us|me|mama)',
      ],
      except: [
        '(family|families) (owned|run|therapist|therapy|therapists|counseling|counselor|medicine|practice|center|business|room|system|systems|life|member|of origin|meeting|session|law|doctor|physician|friendly|night|dinner|who|dynamics|services|history|of (clinics|practices|products))',
        '(part of|member of|join|in) (the|your|their|his|her|a) family !(here|at|of)',
        '(love|adore) ..1 (@seen-people|you|them) ..2 (to|but|and (hate|still))',
        '(as if|as though|can feel|feel as) ..6 @kinship',
        '(staff|team|colleague|therapists|office) ..6 (like|as) ..2 family',
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
    {
      phrases: ['(we|i) say (our|my) (kids|children|family|people|friends|babies|girls|boys|own)'],
    },
  ],
  flags: [],
  allows: [],
}
