import type { Rule } from '../rule.ts'

export const clientCommunity: Rule = {
  id: 'multiple-relationships/client-community',
  title: 'Bringing clients together',
  standards: ['1.3', '2.2', '6.3'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Brings clients together outside treatment, where each learns that the others are clients; leave it to groups you don’t run.',
  explanation:
    'Whoever joins a chat, a club or a list of a therapist’s clients tells every other member that they are one. What they write there is nobody’s record and everybody’s to repeat, and the therapist becomes a host, with favorites and feuds to settle. To hand out a client’s number as a reference, or to introduce two clients, does the same to fewer people. A therapy group is another matter: members are prepared, sign for each other’s privacy, and meet for treatment.',
  fine: 'Therapy groups and classes with an agreement on privacy, groups that others run, and pages that anyone may read.',
  knownProblems:
    'A group whose members are not said to be clients is passed over, since most such groups are treatment.',
  better: [
    {
      instead: 'Join the Facebook group for our clients.',
      write: 'I keep a list of support groups in town; none of them is connected with this practice.',
    },
    {
      instead: 'I’ll give you the number of a couple who loved their time here.',
      write: 'I don’t give out references, so that nobody who sees me is ever asked to be one.',
    },
  ],
  tips: ['no-client-friends', 'keep-accounts-apart'],
  wording: ['social-media-policy'],
  looks: [
    {
      // A place for clients and nobody else.
      phrases: [
        '@social-place ..6 (of|for|with|where|between|among|from|so|full of) ..6 @seen-people',
        '@social-place ..3 (of|for|with|where|between|among) ..4 (each other|one another|clients|alumni|our graduates|graduates)',
        '@gathering-place ..6 (of|for|with|where|between|among) ..5 @known-clients',
        "('client'|'clients'|'patient'|'patients'|'alumni'|'alum'|'graduate') (only|exclusive)? ..2 @social-place !(login|page for|with their|'/')",
        "('client'|'clients'|'patients'|'alumni') (only|exclusive) ..2 @gathering-place",
        '(private|secret|closed|invite only|members only|exclusive) ..3 @gathering-place ..8 @known-clients',
        '(i|we|he|she|they|^|dr ^) (will|can|also|always|then|automatically|just|happily)? (add|put|invite|plug|drop|welcome) ..2 (you|them|@seen-people|everyone|everybody) ..4 (in|into|to|on) (the|our|my|a) ..4 @social-place',
        '@seen-people ..4 (join|sign) (our|my|the|it|a) ..5 (@gathering-place|guest book|wall)',
        '(our|my|the) ..4 (alumni|alums|graduates|client) (page|group|night|dinner|association|network|list|map|wall|weekend|chat)',
        '@social-place ..8 (client be only|patient be only|clients only|who see me|who sees me|in my care|on my caseload)',
        '(chat|talk|mingle|hang|connect|compare notes|swap stories|bond|say hi|say hello|introduce yourself|introduce yourselves) ..4 (with|to) (everyone else|everybody else|the (rest of (us|the gang|the crew|the group|our|them)|others|other (clients|couples|members|people|families)|gang|whole gang|crew)|your fellow|other (clients|couples|patients|graduates|alumni)) ..8',
        '(leaf|tile|brick|star|handprint|first name|photo|polaroid|heart|stone|name|pin|paper boat|ornament|square) ..6 (for|of|from) (each|every|all) ..3 (person|client|family|couple|child|graduate)',
        '(wall|board|lobby|hallway|waiting room|fridge) ..10 (photographs|photos|first names|names|pictures|faces|polaroids) ..6 of ..4 @known-clients',
        '@known-clients ..2 (follow|tag|message|know|find|friend|see) (each other|one another)',
      ],
    },
    {
      // Clients made known to one another.
      phrases: [
        '(meet|befriend|connect with|chat with|talk to|talk with|hear from|call|text|message|support|cheer (for|on)|encourage|bond with|make friends with|lean on|learn from|get to know|network with|hug|join) ..2 (your fellow|other|fellow|past|former|another|some of (my|our)|one of (my|our)|all (my|our)) ..2 @known-clients',
        '(introduce|match|pair|hook|link|connect|partner|set|buddy|put) (you|them|people|folks|clients|couples|new (clients|couples)|every new _|each new _|up)? ..2 (with|to|up with|in touch with|together with|you with|you to|you up with) ..6 @known-clients',
        '(i|we) (love to|like to|will|often|can|also)? (match|pair|buddy|introduce|connect) @seen-people ..6 (up|together|with|to (each|one)|who)',
        '(give|share|hand|pass|get|have|post|provide|keep) ..6 (names|name and number|number|numbers|phone|phones|contact|contacts|e-mail|email|emails|handle|handles|info) ..2 (of|for|from) ..6 (@known-clients|another (couple|family|mom|dad|widow|man|woman|parent) (who|i|we|that)|a (couple|family|mom|dad|parent|husband|wife|woman|man) (who|i|we|that|from))',
        '@seen-people ..4 (swap|exchange|trade|share) ..2 (number|numbers|phone numbers|contacts|details|stories with)',
      ],
      except: [
        '@known-clients (matter|work|intake)',
        'page for (new)? (client|patient)',
        '(connect|connecting|match|matching|pair|pairing) (client|patient|clients|patients|people|you) (with|to) ..4 (provider|therapist|resource|resources|clinician|counselor|right|care)',
        '(introduce|connect|talk|match|pair) ..3 (with|to) ..3 (therapist|counselor|clinician|associate)',
        '(support|learn from|meet|know|hear from|call|encourage|connect with) ..2 (my|our|the|with|current|a|of)? (client|patient) !(who|in)',
        '(meet|know) ..2 @known-clients ..2 (where|need|goal)',
        '(school|staff|colleagues|team|workshop|class|children|kids) ..8 (name tags|first names|handprint|star|leaf)',
        '(support|help|meet|serve|see|hear from|learn from|connect with|work with|talk with|talk to|call|sit with|encourage) ..2 (anyone|anybody|everyone|everybody|people|folks|those|families|couples|someone|you) (who|that|i|we|in)',
      ],
    },
    {
      // On show to one another.
      phrases: [
        '(every|each|all) (family|couple|client|teen|kid|person|graduate) ..8 (sign|signs|signed|pins|adds|writes|leaves) ..4 (wall|guest book|guestbook|book|board|map|quilt|tree|door|name)',
        '(reunion|anniversary party|alumni (night|day|dinner|weekend)|mixer|meetup|get together) ..14 (@seen-people|name tags|families i|couples i|we have helped)',
        '(client|couple|patient) of the (month|week|year)',
      ],
    },
  ],
  flags: [
    'Our [[private Facebook group for clients]] is open day and night.',
    'Ask at the desk to join the [[WhatsApp chat for my Tuesday couples]].',
    'There is a **[[clients-only running club]]** on Saturdays at the reservoir.',
    "Nervous? I'll [[give you the phone number of a family I]]'ve worked with, and they'll tell you all.",
    '[[I match my widows up]] with one another, since nobody understands like they do.',
    '- Soup\n- Name tags\n- The alumni [[reunion, where everyone who ever sat on our couch]] comes back',
    '| Perk | Detail |\n| --- | --- |\n| Community | [[Slack channel with the other people who see Dr. Quill]] |',
    'New couples can [[talk to one of our past clients]] before they decide.',
    '[[Every family that finishes here signs the wall]] in the hallway.',
    'Hilde adds you to our [[group text with every couple she treats]].',
    'My [[clients swap numbers]] in the waiting room and check on each other all week.',
    '[[Client of the month]]: look for the photo by the kettle!',
  ],
  allows: [
    'Many of my clients have started a book club with old friends.',
    "There is no Facebook group for our clients, and we don't plan one.",
    'Do you run a chat for clients?\n\nNo. You would be telling the others that you come here.',
    'We never give out the numbers of people we see, not even to each other.',
    'The grief group meets on Thursdays in the annex; each member signs an agreement on privacy.',
    '“Join our clients-only forum!” said the brochure I was sent, and I put it in the bin.',
    "Some practices put their clients in a group chat. We'd rather keep you apart.",
    'The library hosts a club for parents of twins, which has nothing to do with us.',
    'Couples often lose each other in a group chat with the in-laws.',
    "Our Facebook page is for the public, and you needn't say that you know us.",
    'Meet our staff on Saturday: two therapists, one dog.',
    'Log in to the client portal to fill in your forms.',
    'Therapists in private practice are welcome in our monthly consultation group.',
    'In the first hour we meet with each partner alone.',
    'Families meet at the table; that is where the phone should sleep.',
  ],
}
