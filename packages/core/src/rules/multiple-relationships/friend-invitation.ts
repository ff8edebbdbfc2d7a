import type { Rule } from '../rule.ts'

export const friendInvitation: Rule = {
  id: 'multiple-relationships/friend-invitation',
  title: 'Friend invitation',
  standards: ['1.3', '1.7', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Invites clients into your private circle, which blurs the work and may show others who is in therapy; keep to practice accounts.',
  explanation:
    'A friendship beside therapy, online or off, makes it harder for a client to be honest, to be angry or to leave. Friend lists and follows are often public, so they may also show that someone is a client. The same holds after the last session: people come back, and they should find a therapist when they do. A page of the practice that anyone may read raises none of these questions.',
  fine: 'Refusing friend requests, a public page of the practice that anyone may follow, and friends in the client’s own life.',
  knownProblems:
    'It cannot tell a practice’s handle from a private one. A policy that lost its “not” (“I do accept friend requests”) is flagged, and rightly.',
  better: [
    {
      instead: 'Friend me on Facebook!',
      write:
        'Our practice page has news and articles. There is no need to follow it, and others can see who does.',
    },
    {
      instead: 'Once therapy is over we can be friends.',
      write: 'When therapy is over, the door stays open: you can come back, so I remain your therapist.',
    },
    {
      instead: 'I follow all my clients back.',
      write: 'I do not follow clients, so that your feed stays yours.',
    },
  ],
  tips: ['no-client-friends', 'do-not-follow-back', 'keep-accounts-apart'],
  wording: ['no-friend-requests', 'social-media-policy'],
  looks: [
    {
      phrases: [
        '(accept|approve|welcome|confirm|say yes to|take|love|answer) ..4 (friend|follow|contact|connection|facebook|instagram|linkedin|snapchat)(or|and)? (friend|follow|contact|connection)? request',
        '(send|shoot|put in) (me|us|over)? (a|your|the|that)? (friend|follow|facebook|snapchat|instagram) request',
        '(find|look) (me|us) ..2 (on|over on) @network-site ..8 (send|hit|press|tap) (me|us)? (a|the|your|that)? (request|add|friend)',
        '(i|we) ..2 (hit|press|tap|click) (accept|add|follow back)',
      ],
      except: [
        '(if|when|whether|why|should|would|were) ..8 request',
        'request (from|by) ..2 (colleague|coworker|relative|family|other therapist|professional|people i know)',
        '(only|just) (accept|take|approve)',
        '(contact|connection) request (form|page)',
      ],
    },
    {
      phrases: [
        "(friend|'befriend'|unfriend) me !(who|of|and|in)",
        'add (me|us) (as (a|your)? friend|on @network-site|on there|over there|there)',
        'add me >',
        '(let us|we can|we could|we will|we get to) (finally|now|all|both|still|just|then)? (be|become) (real|actual|proper|true|good|old|fast)? (friends|pals|buddies) !with',
        '(be|become|am) (your|a) friend (on|over on) @network-site',
        '(follow|friend|add|dm|message|join|catch|find) (me|us)? .. (my|our) (own|private|personal|home|real|family) (_)? (account|page|profile|facebook|fb|instagram|insta|snapchat|feed|handle|socials)',
        '(private|personal) (account|page|profile|feed|facebook|instagram) (is|are) (now|always)? open (to|for)',
      ],
      except: [
        'we can (be|become) .. friends (on|over) paper',
        '(can|could|let us|how|why|whether|if) (we|you|they) ..2 be friends with',
        '(the|a|your|her|his|their|best|old|my) friend me',
        '(said|says|ask|asked|tell|told|wrote) ..3 be friends',
        '(agreed|decide|decided|promise|promised|want|hope) .. be friends',
      ],
      without: { phrases: ['(divorce|breakup|break up|ex)', 'co-parent'], within: 'sentence' },
    },
    {
      phrases: [
        '(i|we) (will|do|always|also|happily|gladly|love to|like to|am happy to|are happy to)? (follow|friend|add|befriend) (back)? ..4 @own-client',
        '(i|we) (will|do|always|also|happily|gladly)? follow (you|everyone|everybody|people|all of you) (right)? back',
        '(connect|friends|friend|keep in touch|stay in touch) ..2 on @network-site ..6 @own-client',
        '(connect|be friends|become friends|keep up|link up|stay friends) with .. @own-client ..3 on @network-site',
        '@own-client ..4 (connect|be friends|become friends|follow|friend) ..2 (me|us) on (my|our)? (own|private|personal)? @network-site',
        '@therapy-over ..8 ((be|become|stay) (real|good|actual)? (friends|pals|buddies)|friend me|friend request|get a (beer|drink|coffee)|grab (a)? (beer|drink|coffee|lunch)|hang out)',
        '@own-client ..4 (are|be) (welcome|invited|free) to (friend|follow|add) me',
      ],
      except: [
        '(if|when|whether|why|should|would|were|ask) (i|we) ..3 (follow|friend|add|connect)',
        '(follow|add) ..3 (client|patient|couple) (lead|wishes|pace|cue|need|choice|to)',
        'follow up',
        "(follow|add|friend) ..3 (client's|patient's|couple's|clients'|couples')",
        '(linkedin|facebook) (page|group|article|post) (for|about)',
        '(add|adding) .. (new|more|few|couple of) (client|couple|patient)',
        'add (a|another) couple of',
        'follow (a|the) couple',
      ],
    },
  ],
  flags: [
    'I’d love to see your garden: [[friend me]] on Facebook!',
    'Yes, I [[accept friend requests]] from clients past and present.',
    'I do [[accept friend or contact requests]] from current or former clients on any network.',
    '[[Send me a friend request]] and you’ll see the puppies.',
    '[[When our last session is done, we can finally be friends]].',
    'Instagram: @dana.lmft. [[I follow all of my clients]] right back.',
    'You’ll also find me on Snapchat, so [[add me there]].',
    '| Platform | How |\n| --- | --- |\n| Facebook | [[Follow my personal page]], clients welcome |',
    'My [[personal profile is open to]] everybody I see, so come on over.',
    '- [[I friend all my couples]] on day one\n- Coffee is free',
    '[[Once therapy is over, let’s grab a coffee]] and swap stories.',
    'I’m glad to [[connect on **LinkedIn** with anyone I treat]].',
  ],
  allows: [
    'I don’t accept friend requests from clients, past or present.',
    'If you send me a friend request I’ll leave it unanswered, and we can talk about why.',
    'Could we be friends afterward?\n\nI’d like you to be able to come back, so no.',
    'Follow our practice page for news of workshops.',
    'We’ll work on how you two can be friends again.',
    'Bring the friend who drove you; she can wait in the lounge.',
    'After the divorce they agreed that they could be friends.',
    'Why can’t therapists accept friend requests? Because your privacy matters.',
    'I accept friend requests from colleagues only.',
    'We follow each client’s pace, and never rush.',
    'Connect with us on LinkedIn if you’re a clinician looking for referrals.',
    'When I accept friend requests from clients, the work gets muddy, which is why my policy is to decline them.',
    'Some therapists friend their clients online. I keep the two apart.',
    'Let’s be friends with our anger for a minute.',
    'We add a few new clients every spring.',
  ],
}
