import { addUp } from '../../match/adding-up.ts'
import { lexicon } from '../../match/lexicon.ts'
import { PhraseIndex } from '../../match/phrase-index.ts'
import { type Finder, placeOf } from '../../match/reading.ts'
import type { Rule } from '../rule.ts'

const OWN_PROFILE = new PhraseIndex(
  [
    ['@own-profile', undefined],
    ['@real-me', undefined],
  ],
  lexicon,
)

/** A link whose own words say that it leads to a private life. */
const linked: Finder = function* (reading) {
  for (const sentence of reading.sentences) {
    const { passage } = sentence
    if (passage.links.length === 0) continue
    for (const match of OWN_PROFILE.matches(sentence)) {
      const place = placeOf(sentence, match)
      if (passage.links.some(({ start, end }) => start <= place.start && place.end <= end))
        yield { passage, ...place }
    }
  }
}

/** Whatever the order: a network, the private side, and an invitation. */
const shownOff = addUp({
  about: [{ note: 'a network', weight: 1, phrases: ['@on-network'] }],
  signs: [
    { note: 'private', weight: 2, phrases: ['@private-side'] },
    { note: 'mine', weight: 1, phrases: ["('my'|'me'|'her'|'his'|'our')"] },
    { note: 'come and see', weight: 1, phrases: ['@look-me-up'] },
    { note: 'for fun', weight: 1, phrases: ['@private-fun'] },
    { note: 'kept apart', weight: -4, phrases: ['@kept-apart'] },
    { note: 'another trade', weight: -4, within: 'passage', phrases: ['@software-talk'] },
  ],
  enough: 4,
  guards: ['negated', 'questioned', 'quoted', 'attributed', 'supposed'],
})

export const linksPersonalAccount: Rule = {
  id: 'account-separation/links-personal-account',
  title: 'Sending clients to a personal account',
  standards: ['1.3', '3.4', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  surfaces: ['professional'],
  message:
    'Points clients to a personal account, where they become an audience for your private life; link only to accounts of the practice.',
  explanation:
    'A client who follows a link to a therapist’s private life learns things that change the work: family, politics, a bad week. The therapist sees the client’s name among friends, and so may everyone else who looks. What was one relationship becomes two, and the client did not get to talk it over first. Keep personal accounts under a different name, closed to strangers, and off everything the practice publishes.',
  fine: 'Links to accounts of the practice, and saying that you keep personal accounts private or do not accept requests there.',
  knownProblems:
    'A bare handle or link is noticed only if the words beside it say that it is private. A partner’s or friend’s business is left alone.',
  better: [
    {
      instead: 'For the unfiltered me, follow @lena.after.hours.',
      write:
        'Follow the practice for articles and news: @harborfamilytherapy. I keep my personal accounts private.',
    },
    {
      instead: 'Message me on my own Facebook.',
      write: 'Between visits, please call the office or use the secure portal.',
    },
  ],
  tips: ['keep-accounts-apart', 'no-client-friends', 'check-privacy-settings'],
  wording: ['no-friend-requests'],
  *find(reading, tell) {
    yield* linked(reading, tell)
    yield* shownOff(reading, tell)
  },
  looks: [
    {
      phrases: [
        "@come-see ..4 '@' _ ..6 (i|we) (can not|could not|would not|do not|never) ..4 (here|say|post|share)",
        '@own-profile be where',
        '@come-see ..8 @own-profile',
        "@come-see ..6 @real-me ..4 (@profile|'@' _|my page)",
        '(@own-profile|@real-me) ..4 (be|live|live on|at|over at|on|over on|there) ..3 (@profile|there|over (there|on|at)|link)',
        "(@own-profile|@real-me) ..8 '@' _",
        "(me|us|my|our) ..3 (kids|husband|wife|family|dogs|dog|cats|twins|babies|boys|girls) : ..2 '@' _",
        '(message|dm|text|ping|write) me (on|at|through|via) (my|our) (own|personal|private) ..2 @profile',
      ],
      ignoring: ['negated'],
      except: [
        '(not|never|no|nor|without|rather than) (_|_ _)? @come-see',
        '(not|never|no) ..3 @own-profile',
        '(if|when|should|may|might|happen to|in case|please do not) ..4 @come-see',
        '@come-see ..4 (suggested|pop up|comes up)',
        '(whatever|anything|posts|post) ..3 on (your|their) ',
        'see (my|our) (practice|office|page on)',
        'account of',
        'keep (a|my|our)? ..1 personal',
      ],
      without: {
        phrases: [
          '(decline|ignore|unanswered|go unanswered|keep separate|kept separate|stay separate)',
          'not (accept|add|follow)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '(on|to|at) my (facebook|fb|instagram|insta|tiktok|youtube|snapchat) (wall|page|profile|feed)?',
      ],
      with: {
        phrases: [
          '(kid|honeymoon|vacation|wedding|birthday|beach|bikini|baby|grandkid|holiday|selfie|family photo)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: ["(over (at|on)|at|on|is|:) '@' _"],
      with: {
        phrases: ['@real-me', 'personal @profile', '(send|put in) a request', '@come-see ..6 @own-profile'],
        within: 'passage',
      },
      without: { phrases: ['(private|decline|ignore|separate)'], within: 'sentence' },
    },
    {
      phrases: [
        'on @profile (as|under) ^ ^ ^?',
        '(search|look) (for|up) ..2 ^ ^',
        '(search (for)?|look|find) me up? on @profile under ..3 name',
      ],
      with: {
        phrases: [
          '(real|actual|proper) friend',
          'friend me',
          'be friends',
          '@own-profile',
          'my (own|maiden|married) name',
          'under my',
          'come find me',
        ],
        within: 'passage',
      },
    },
    {
      // Private matters beside a handle or a network.
      phrases: [
        "@private-topics ..8 (at|on|over at|over on|:|lives at|are at|is at|go to|follow|see|find (me|us)|catch|join) ..2 ('@' _|_ '.' (com|example|net|org|blog))",
        "@private-topics ..8 ('@' _)",
        "(find|follow|add|see|join|catch|watch|come|tag|friend|meet|visit|check out|peek|keep up|laugh|hang|message|peep|stalk|look) ..8 @private-topics ..8 (@network-site|'@' _|@own-profile)",
        "(add|follow|find|friend|tag|catch|see|join) (me|us) ..3 (on|at|over on|over at) ..2 (@network-site|(my|our) ..2 @profile|'@' _) ..6 (for|if|to see|where) ..4 @private-topics",
        "(posts|post|posting|shares|share|sharing|blogs|vlogs|streams|tweets|rants|sings|dances|cooks|films) ..4 @private-topics ..6 (@network-site|'@' _|@own-profile|@profile)",
        '^ be (own|personal|private) ..1 @profile',
        '(her|his|^ be) own? (tiktok|instagram|insta|snapchat|strava|twitter|substack|finsta|bereal|facebook|youtube|twitch|pinterest|letterboxd|soundcloud|onlyfans|tumblr)',
        '(follow|see|check|find|add|stalk|peep|visit|read|join|on) ..3 (my|our) (finsta|spam account|alt account|burner|rinsta|close friends|private insta|personal insta)',
        '(diary|rants|poems|thirst|dating|selfies|bikini|karaoke|wine nights|hot takes|unfiltered) ..6 (on|at|over|lives|live) ..3 (@own-profile|@network-site|tumblr|substack)',
        '(opens|open|links to|link to|leads to|goes to|takes you to|click for|points to|connects to) ..6 (own|personal|private|family|home) ..2 @profile',
        "(my|our|her|his|^ be) (own|personal|private|regular|real|family|everyday|after hours|fun|unofficial|other|second|secret|spicy|unfiltered|main|non therapy|off duty) @profile ..4 (warning|'→'|here|below|link|:|is|at|if you|for the|where|with|'@')",
        '@come-see ..6 (our|my) (family|personal|private|regular|travel|food|mom|dad|running|dog) (blog|vlog|page|profile|channel|account|insta|instagram|tiktok|facebook|feed|podcast|substack|newsletter)',
      ],
      except: [
        '(practice|office|business|company|work|clinic|professional|public|podcast) (page|account|profile|feed|instagram|facebook|blog)',
        '(if you (find|found|come across)|stumble|may find|might find|should you)',
        '(not|never) ..4 (follow|find|add|link|look)',
        '(your|their|his|her|kids|teen be|child be) (own|personal|private)? @profile',
        "(e-mail|email|write|contact|questions|appointments|billing|office|practice|inquiries|emergencies|rates) ..10 '@'",
        "'@' ..1 (example|gmail|outlook|hotmail)",
        "follow '@' _ ..4 (tips|articles|news|closings|posts|updates)",
        '@private-topics ..4 on (our|the) blog',
        '(documents|doc|docs|google doc|notes) ..8 (account|profile)',
      ],
      without: {
        phrases: [
          '(keep|kept|locked|stay|stays|remain|leave|left) ..6 (private|separate|unanswered|locked|elsewhere|scrolling)',
          'not (accept|add|follow|link)',
        ],
        within: 'passage',
      },
    },
  ],
  flags: [
    {
      text: 'For vacation photos and unpopular [[opinions, follow me on my personal Instagram @lena]].after.hours.',
      surface: 'professional',
    },
    { text: "Want to see the real me? I'm [[over at @nevertherapy]].", surface: 'professional' },
    { text: '[[Friend me on my private page under my maiden name]], Ana Quill.', surface: 'professional' },
    { text: 'Most of [[my dog content lives on my personal TikTok]].', surface: 'professional' },
    { text: 'You can also reach [[me through my own Facebook profile]].', surface: 'professional' },
    { text: '[[Follow along with the twins on our family channel]]!', surface: 'professional' },
    { text: '[[Come hang out with the off-duty me on Snapchat]].', surface: 'professional' },
    { text: '[On to [[my personal Instagram]]](https://x.example)', surface: 'professional' },
    { text: 'The juicy stuff [[goes on my other account]].', surface: 'professional' },
    {
      text: '[[My personal account is @marasaysno]] if you want the uncensored takes.',
      surface: 'professional',
    },
    { text: 'Current clients are welcome to [[follow my personal page]].', surface: 'professional' },
    { text: '[[See my kids grow up on our family blog]].', surface: 'professional' },
    {
      text: 'Elsewhere:\n\n- [The practice page](https://x.example/p)\n- [Too: [[watch our family channel]]](https://x.example/f)',
      surface: 'professional',
    },
    { text: 'The *[[unfiltered* version of me is over on @nevertherapy]].', surface: 'professional' },
    {
      text: "[[Slide over to @margot.offthecouch for the stuff I can't say]] here.",
      surface: 'professional',
    },
    {
      text: "[[My private Insta is where]] the fun is, so knock and I'll let you in.",
      surface: 'professional',
    },
    { text: "[[Add my personal WhatsApp and you'll see my stories]].", surface: 'professional' },
    {
      text: "The kids' football videos are [[on my Facebook wall]], which is open to all of you.",
      surface: 'professional',
    },
    { text: 'My [[garden and my opinions are at @lena]].and.the.beans.', surface: 'professional' },
    { text: '[[Find me on Snapchat for the horse]] pictures.', surface: 'professional' },
    { text: "The icon in the footer [[opens Dana's personal Instagram]].", surface: 'professional' },
  ],
  allows: [
    { text: 'Kids, families and couples: follow @harborcounseling for tips.', surface: 'professional' },
    {
      text: "I keep my personal accounts private and don't accept requests from clients.",
      surface: 'professional',
    },
    { text: "Please don't follow me on my personal account.", surface: 'professional' },
    {
      text: "If you find my personal page, know that I won't be able to accept a request.",
      surface: 'professional',
    },
    { text: 'Follow our practice page on Instagram @harborfamily.', surface: 'professional' },
    { text: 'You can find us on Facebook as Harbor Family Counseling.', surface: 'professional' },
    { text: "I don't add clients on my personal Facebook.", surface: 'professional' },
    { text: 'Find more articles on our blog.', surface: 'professional' },
    {
      text: 'Clients sometimes find my personal profile; I leave those requests unanswered.',
      surface: 'professional',
    },
    { text: 'Check out our own podcast on YouTube.', surface: 'professional' },
    { text: 'Log in to your own account on our portal.', surface: 'professional' },
    { text: 'Therapy is a place to meet the real you.', surface: 'professional' },
    { text: 'Find your real self on our retreat. ', surface: 'professional' },
    {
      text: "We ask staff to keep their personal accounts separate from the practice's.",
      surface: 'professional',
    },
    { text: 'Write down what you see on your own feed and how it makes you feel.', surface: 'professional' },
    { text: 'My husband says the real me comes out at karaoke.', surface: 'professional' },
    { text: 'Follow the link on our main page to book.', surface: 'professional' },
    { text: 'You can add a family account at the client portal.', surface: 'professional' },
    { text: 'Come see the real side of couples therapy in our open house.', surface: 'professional' },
    { text: 'To pay, visit your home page on the portal.', surface: 'professional' },
    { text: 'Teens: think before you post on your private account.', surface: 'professional' },
    { text: 'Our main page lists fees. Visit our main page for directions.', surface: 'professional' },
    { text: "We're on Instagram as Two Rivers Therapy; come find us.", surface: 'professional' },
    { text: 'Come see the real me: a therapist who laughs.', surface: 'professional' },
    { text: 'See our page on personal accounts for the policy.', surface: 'professional' },
    { text: "My dogs don't have an account, and mine is private.", surface: 'professional' },
    { text: 'Follow @harborfamily for closings and class dates.', surface: 'professional' },
    { text: 'Our blog has a piece on teenagers and TikTok.', surface: 'professional' },
  ],
}
