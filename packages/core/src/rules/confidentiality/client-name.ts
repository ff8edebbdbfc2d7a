import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** A name, and in the same sentence what only a client comes for. */
const namedHere = addUp({
  about: [
    { note: 'a name', weight: 2, phrases: ['@named-one'] },
    { note: 'a client by name', weight: 5, phrases: ['@named-client'] },
  ],
  signs: [
    { note: 'what clients come for', weight: 3, phrases: ['@name-tie'] },
    { note: 'another name', weight: -3, phrases: ['@name-of-others'] },
    {
      note: 'made up, or signed for',
      weight: -3,
      phrases: ['@made-up', '@written-permission'],
      within: 'passage',
    },
  ],
  enough: 5,
  guards: ['negated', 'questioned', 'supposed'],
})

export const clientName: Rule = {
  id: 'confidentiality/client-name',
  title: 'Client named',
  standards: ['2.2', '2.4'],
  severity: 'error',
  since: '0.1.0',
  message:
    'Names somebody as a client, which tells everyone that they had therapy; take the name out unless they signed for this.',
  explanation:
    "A name beside the word client, or beside thanks for finishing therapy, tells everyone that this person has been in therapy. A birthday wish, a shout-out or a proud farewell does it as surely as a case story. People can't easily say no when their therapist is fond of them, and a post can't be taken back. Without a signed permission for this very use, leave names, tags and nicknames out.",
  fine: 'Names of staff, colleagues and interns, a client who signed for this use, and names you say are invented.',
  knownProblems:
    "It may take a staff member for a client where the words don't say, and it doesn't know tags and handles.",
  better: [
    {
      instead: 'Happy birthday to our client Bernadette!',
      write: 'Happy birthday to everyone born in May.',
    },
    {
      instead: 'Congratulations to Josh and Amy, who finished their therapy with us.',
      write: 'To anyone who ends a piece of work this month: well done.',
    },
  ],
  tips: ['no-session-talk', 'permission-or-disguise'],
  wording: ['written-permission-note'],
  find: namedHere,
  looks: [
    {
      phrases: [
        "(my|our|a) _? _? 'client' ','? !@calendar ^ (^|'!'|','|'.'|who|has|is|was|told|and|just|for|on|finally|made|left|got|came|asked|said|painted|wrote|won|lost|graduated|quit|turned|baked)",
        "(my|our) _? _? 'clients' ','? !@calendar ^ and ^",
        '@celebrate ..4 !(@calendar|i) ^ ..6 @therapy-done',
        "!(@calendar|i|everyone|couples|clients|they|we|he|she|it|people|many|most|you|after|once|when|because|since) ^ (and ^)? ^? ','? (who)? @therapy-done",
        '(it is|that is|meet|thanks) ^ from (the|my|our) (@weekday|morning|evening|grief|couples|women|men) _? (group|circle|session) !of',
        "(if)? you are reading this ',' !(mom|dad|mama|i|you|we|it|chances|then|welcome|congratulations|thank|maybe|perhaps|please|call|know|chances) ^",
        "by ^ ',' (age|aged)? # ',' who (comes|sees|visits|came)",
      ],
      except: ['@not-client-name'],
      without: {
        phrases: ['@written-permission', '@made-up', '@published', '@not-client-name'],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '@a-name ^? ..8 @client-bond',
        "@client-bond ','? ..4 @a-name",
        "'@' _ ..6 @client-bond",
        "(ask|thank|thanks|hug|congrats|congratulations|remember) @a-name ^ ',' who ..4 (me|us|here|therapy|counseling|session)",
        '(the|those) ^ (over on|down on|up on|from|out on) ..10 (sent|gave|came|are|still|finished)',
      ],
      except: ['@other-name'],
      without: {
        phrases: ['@other-name', '@written-permission', '@made-up', '@published'],
        within: 'sentence',
      },
      unless: ['supposed'],
    },
    {
      phrases: ["(anyway)? (hi|hello|love you|hey) ','? ^"],
      with: {
        phrases: ["'client' ('told'|'found'|'said'|'asked'|'came'|'sent'|'brought')"],
        within: 'passage',
      },
    },
  ],
  flags: [
    'Happy birthday to [[our client Bernadette!]]',
    '[[Congratulations to Josh and Amy, who finished their couples therapy with us]] on Friday.',
    'A big [[shout-out to the Hendersons for trusting me with their marriage.]]',
    '[[Meet Carla from our Tuesday group]]; she bakes.',
    '[[Kudos to Devon, who graduated from family therapy]] today.',
    "[[If you're reading this, Walt]], I'm proud of you.",
    '[[My client Rosa just]] opened her own salon.',
    'Happy birthday to [[our dear client Opal!]]',
    'Happy anniversary to [[our clients Mark and Denise]]!',
    "[[Jolene Pratt finished her work with me]] on Monday, and I'm proud of her.",
    '- [[Our client Desmond has]] opened a food truck.',
    'A client told me about this song. [[Hi, Marcus]]!',
    'This mural was painted [[by Nico, age 9, who comes]] on Tuesdays.',
    "[[It's Gwen from the grief group]] who baked these.",
    '[[Our longtime client Herb is]] in for a tune-up.',
    '[[Hats off to Marguerite, who came to us]] afraid of elevators.',
    'So proud of [[my client Tess for]] her first month sober.',
    'This loaf is for Bettina[[, who cried on my couch through Lent]].',
    '[[Ask Ines and Paulo, who have been coming to us since the]] flood.',
  ],
  allows: [
    'Congratulations to Maya, who finished her supervised hours with us!',
    'Happy birthday to our office manager, Bernadette.',
    'Our client Portal opens at eight.',
    'Thanks to Deb from the front desk, who fixed the printer.',
    'I never name a client, not even to say happy birthday.',
    'May I say "our client Bernadette" if she says yes?',
    'Our client services team is Ann and Lee.',
    'Couples who finished their therapy with us get a note from me if they want one.',
    'With her written permission: our client Bernadette painted the mural.',
    'Kudos to the city for trusting us with their wellness day.',
    'Thanks to the Rotary for trusting us with their Saturday talk.',
    'As a client, Monday evenings may suit you best.',
    'Thanks to Sam and Lee, who passed the licensing exam on Friday.',
    'Meet Priya, our office manager. She came to us from a dental practice in Reno.',
    'This card was drawn by Nia, age 7, who is my niece.',
    'If you are reading this, Mom, call me.',
    'Meet Ada from our Tuesday group of volunteers.',
    'Our Client Handbook is on the shelf.',
    'Last spring Luis joined us after ten years as a teacher.',
    "If you're reading this on a phone, turn it sideways.",
    'A client may choose another name for our group.',
    'Sue Johnson began her work with couples in the eighties.',
    'This loaf is for Bettina, our receptionist, who bakes.',
  ],
}
