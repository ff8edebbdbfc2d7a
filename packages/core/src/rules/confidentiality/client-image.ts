import { lexicon } from '../../match/lexicon.ts'
import { PhraseIndex } from '../../match/phrase-index.ts'
import type { Finder } from '../../match/reading.ts'
import type { Rule } from '../rule.ts'

const index = (...phrases: readonly string[]): PhraseIndex<undefined> =>
  new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )
const PICTURED = index('@pictured', '@made-here')
const IN_CARE = index('@therapy-tie')
const NOT_SHOWN = index('@no-client-shown', '@suppose', '@people-in-general')

/** A picture's own words: whoever they name beside therapy is shown. */
const altText: Finder = function* (reading) {
  for (const sentence of reading.sentences) {
    const { passage } = sentence
    if (passage.kind !== 'image-alt' && passage.kind !== 'image-title') continue
    if (![PICTURED, IN_CARE].every((each) => each.matches(sentence).length > 0)) continue
    if (NOT_SHOWN.matches(sentence).length > 0) continue
    yield { passage, start: 0, end: passage.text.length }
  }
}

export const clientImage: Rule = {
  id: 'confidentiality/client-image',
  title: 'Picture of clients or their work',
  standards: ['2.2', '2.4', '1.12'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Shows or describes a picture of clients or of what they made; leave it out unless each of them signed for this use.',
  explanation:
    'A picture on the page of a practice says that the people in it came for help. Blurred faces, a view from behind or initials hide little from those who know the boots, the dog or the handwriting. Drawings, sand trays and letters from sessions belong to the client too. A cheerful yes in the waiting room is no written permission, and children can not give one. Show the room, the staff or a view from the window.',
  fine: 'Pictures of staff, rooms and pets, models and stock pictures said to be so, and pictures for which everyone signed.',
  knownProblems:
    'It reads the words beside a picture, not the picture. It may take guests at an open event for clients.',
  better: [
    {
      instead: 'Our couples at the retreat, smiling for the camera',
      write: 'The view from the porch where we hold the retreat',
    },
    {
      instead: 'A drawing by a seven-year-old client',
      write: 'A drawing that I made to show how it works',
    },
  ],
  tips: ['permission-or-disguise', 'no-session-talk'],
  wording: ['written-permission-note'],
  find: altText,
  looks: [
    {
      phrases: [
        '@picture ..6 @pictured ..6',
        '@pictured ..4 @picture',
        '(here is|here are|meet|look (at|who)|check out|that is|those are|these are|this is|see|peek (at|of)|featuring|say hi to|behold|guess who) ..6 @pictured ..8 @posing',
      ],
      with: { phrases: ['@therapy-tie'], within: 'section' },
      except: [
        '(big|bigger|whole|clear|clearer|fuller|full|complete|perfect|mental|paint a|get the|in the|family) (picture|portrait)',
        '(picture|imagine) (this|yourself|a|the|two|your)',
        '(photo|picture|portrait) (id|frame|book|album|day)',
        '(long|your best|best|first|give it a|worth a|one|another) shot',
        '(image|images) of (god|god s|yourself|self|a|the)',
        '(body|self|public) image',
        '(snap|snaps|snapping) (at|back|out)',
        '(shot|shots|captured|gallery|clip|footage) (of (adrenaline|tequila|espresso)|in the arm)',
        '(video|telehealth|zoom) (session|sessions|call|calls|chat|appointment|appointments|counseling|therapy|visit|visits|course|or|conferencing|platform|link|and)',
        '(by|via|over|through|on|or|and|secure) video',
        '(image|picture) (problem|issues)',
        '(picture|photo|video|film|portrait|gallery) (of|about|on) (my|our|the|a|your|this) _? (office|room|view|porch|lake|marriage|team|building|garden|house|staff)',
        '(video|film|photo) (class|course|night|series|lesson|lessons|tour|library) ..8',
        '(walk|walks|watch|watching|see|hear) ..2 (my|our) own ..2',
        'view ..3',
        '(say|says|said) in ..4',
        '(recorded|record|make|made|film|filmed|send) (me|us)? (a|an|your|their) ..2 (video|clip)',
        'be filmed with',
        '(scan|brain) ..4 (before and after)',
        '(whether|if) (i|we) ..8 (photo|photos|picture|pictures) ..6',
        '(takes|take|taking) (a|the) picture of ..4',
        '(photo|photography|photos|image|images|picture) (by|credit|credits|session|shoot)',
        'swipe for # (things|ways|tips|signs|ideas|steps|reasons)',
        '(ask|asks|asked|tell|told) (me|us)? about',
        '(wedding|family|old|your|their|childhood|vacation) (photo|photos|picture|pictures|album|albums)',
        '(take|takes|taking|took|look|looking|share|bring) ..3 (photo|photos|picture|pictures) of (your|the two|them|their|us)',
      ],
      without: { phrases: ['@no-client-shown'], within: 'passage' },
    },
    {
      phrases: ['@half-hidden'],
      with: { phrases: ['@picture', '@posing', '@therapy-tie'], within: 'section' },
      except: [
        '(blurred|blur|blurring) ..2 (line|lines|boundary|boundaries|vision)',
        '(hide|hides|hid|hiding|covered|cover|covering) (his|her|their|your|my|its|the) (face|eyes|head)',
        'name ..2 (hidden|covered)',
        '(look|stare|turn|turned|turning|walk|walked|approach|hug) ..3 from behind',
      ],
      without: { phrases: ['@no-client-shown'], within: 'passage' },
    },
    {
      phrases: [
        '@made-here (was|were|is)? (made|built|drawn|painted|left|written|created|sent|done|by|from|given|colored|crafted) ..2 (by|from|with|for me)? ..3 @maker',
      ],
      with: {
        phrases: [
          '(photo|picture|swipe|pictured|post|posted|posting|look at|look what|see|shown|share|sharing|here is|behold|on (the|my|our) (wall|fridge|door|desk|shelf|bulletin)|hangs|hanging|framed|above|below|image|pinned|taped|this is|today|this afternoon|this morning|these|hung)',
        ],
        within: 'passage',
      },
      except: [
        '@made-here ..3 (workshop|class|for (parents|families|couples)|activity|ideas|supplies)',
        '(group|family|children|child|client|couple) (art|therapy|worksheet|worksheets)',
      ],
      ignoring: [],
      without: { phrases: ['@no-client-shown', '@my-own-people', '@suppose'], within: 'passage' },
    },
  ],
  flags: [
    '[[Photo of our Tuesday couples]] group, all twelve of them, on the back steps.',
    '![ [[Two clients hugging after their last session]] ](hug.jpg)',
    '[[Faces blurred]], but what a brave family session.',
    'On the fridge: a [[drawing made by an eight-year-old]] client last week.',
    '[[Pictured: the Hendry family]] on graduation day from counseling.',
    'Our [[wall of fame: a snapshot of every couple]] who finished premarital.',
    '[[Selfie with my favorite teens]] from the anger group!',
    '[[Swipe to meet the newlyweds]] who did their premarital sessions here.',
    "[[Shot from behind: my four o'clock client]] and the therapy pony.",
    '[[Here are the dads from group, smiling]] on our porch.',
    'This [[sand tray was built by a boy]] on my caseload this morning; look at the dragon.',
    'The album of our intensive: six [[couples, all grinning for the camera]].',
  ],
  allows: [
    'The couple in the photo are paid models, not clients.',
    'We never post photos of clients.',
    'May I take a picture of my sand tray?',
    'A colleague who posts selfies with clients should stop.',
    '"Selfie with my favorite client" is the post I dread to see.',
    'Photo: our team on the steps of the counseling center.',
    '![A couch and two lamps in the therapy room](room.jpg)',
    'Therapy helps couples see the bigger picture.',
    'Sessions are in person or by video for couples and families.',
    'Bring a photo of your family to the first session if you like.',
    'I drew the sample in the picture myself for a class on art therapy.',
    'Every person in this picture signed a written release.',
    'Picture a couple at the end of a long session.',
    'My daughter made the drawing above the couch.',
    'The image of God that clients bring to therapy differs.',
    'Our picture shows the new office, with the sofa where couples sit.',
  ],
}
