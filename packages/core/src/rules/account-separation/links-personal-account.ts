import { lexicon } from '../../match/lexicon.ts'
import { PhraseIndex } from '../../match/phrase-index.ts'
import { type Finder, placeOf } from '../../match/reading.ts'
import type { Rule } from '../rule.ts'

const OWN_PROFILE = new PhraseIndex([['@own-profile', undefined], ['@real-me', undefined]], lexicon)

/** A link whose own words say that it leads to a private life. */
const linked: Finder = function* (reading) {
  for (const { passage, ...sentence } of reading.sentences)
    for (const match of passage.links.length > 0 ? OWN_PROFILE.matches({ ...sentence }) : []) {
      const place = placeOf({ passage, ...sentence }, match)
      const link = passage.links.find(({ start, end }) => start < place.end && place.start < end)
      if (link) yield { passage, start: link.start, end: link.end }
    }
}

export const linksPersonalAccount: Rule = {
  id: 'account-separation/links-personal-account',
  title: 'Sending clients to a personal account',
  standards: ['1.3', '3.4', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  surfaces: ['professional'],
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['keep-accounts-apart', 'no-client-friends', 'check-privacy-settings'],
  wording: ['no-friend-requests'],
  find: linked,
  looks: [
    {
      phrases: [
        '@come-see ..8 (@own-profile|@real-me)',
        '(@own-profile|@real-me) ..4 (be|live|live on|at|over at|on|over on|there) ..3 (@profile|here|there|over|link)',
        "(@own-profile|@real-me) ..8 '@' _",
        '(on|over on|over at|at|to) @own-profile ..6 (find|add|follow|friend|search|welcome|join)',
        "(me|us|my|our) ..3 (kids|husband|wife|family|dogs|dog|cats|twins|babies|boys|girls) : ..2 '@' _",
        "(for|want) ..3 (kid|baby|cat|dog|wine|vacation|beach|selfie|hot take|rant|thirst trap|margarita|gossip) ..10 '@' _",
        '(message|dm|text|ping|write) me (on|at|through|via) (my|our) (own|personal|private) ..2 @profile',
      ],
      ignoring: ['negated', 'questioned'],
      except: [
        '(not|never|no|nor|without|rather than) (_|_ _)? @come-see',
        '(not|never|no) ..3 @own-profile',
        '(if|when|should|may|might|happen to|in case|please do not) ..4 @come-see',
        '@come-see ..4 (suggested|pop up|comes up)',
        '(whatever|anything|posts|post) ..3 on (your|their) ',
        'see (my|our) (practice|office|page on)',
      ],
      without: {
        phrases: ['(decline|ignore|unanswered|go unanswered|keep separate|kept separate|stay separate)', 'not (accept|add|follow)'],
        within: 'sentence',
      },
    },
    {
      phrases: [
        "(over (at|on)|at|on|is|:) '@' _",
        '(i|we) (post|share|put|keep) ..8 @own-profile',
      ],
      with: { phrases: ['@real-me', 'personal @profile', '(send|put in) a request', '@come-see ..6 @own-profile'], within: 'passage' },
      without: { phrases: ['(private|decline|ignore|separate)'], within: 'sentence' },
    },
    {
      phrases: ['on @profile (as|under) ^ ^ ^?', '(search|look) (for|up) ..2 ^ ^'],
      with: {
        phrases: ['(real|actual|proper) friend', 'friend me', 'be friends', '@own-profile', 'my (own|maiden|married) name', 'come find me'],
        within: 'passage',
      },
    },
  ],
  flags: ["Find [[x]]"],
  allows: ['x'],
}
