import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

export const individualAdvice: Rule = {
  id: 'public-statements/individual-advice',
  title: 'Advice to one person in public',
  standards: ['3.11', '3.10', '1.8', '6.1'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Diagnoses or directs one person you have not met, with others reading; answer in general terms and point to help nearby.',
  explanation:
    'A letter or comment tells one side of a story in a few lines. A diagnosis, an order to leave or a word about medication given back in public rests on that alone, and the writer may act on it the same day. Everyone else who recognizes themselves reads it too. The Code asks for care with public advice, and for staying inside what you can assess. Answer the question behind the letter for all readers, and send the writer to someone who can listen.',
  fine: 'General answers to a reader’s question, crisis lines and safety steps, and saying that you cannot advise on one case.',
  knownProblems:
    'Needs signs that somebody is being answered: “Dear…”, a reply, “what you describe”. Advice to nobody in particular is looked at by absolute-advice.',
  better: [
    {
      instead: 'What you’re describing is PTSD. Pack a bag.',
      write:
        'I can’t tell from a comment what this is. If you are afraid at home, the hotline on this page answers day and night.',
    },
    {
      instead: 'Send me your fight and I’ll tell you who’s right.',
      write:
        'Next week I’ll write about why fights loop. I can’t referee your own, but a therapist near you could help.',
    },
  ],
  tips: ['send-questions-to-the-office', 'teach-in-general', 'no-remote-diagnosis'],
  wording: ['general-information-only'],
  looks: [
    {
      // A reply kept as a quotation on a page of replies is still the therapist's own.
      phrases: [
        '^ , what you (describe|be describing|wrote) (be|sounds like) ..2 @clinical',
        '(pack a bag|go to your (mother|sister|parents)|do not pick up|leave (him|her)|file for divorce|call a lawyer|stop taking the)',
      ],
      ignoring: ['quoted', 'negated'],
      with: { phrases: ['(reply|replies|comment) (to|from|ready|under)'], within: 'section' },
      except: ['(if|whether|when) ..6 (leave|pack|file)'],
    },
    {
      // A diagnosis for somebody who wrote in.
      phrases: [
        '(what|from what|everything) (you|she|he) (be|have)? ..2 (describe|write|wrote|tell me|told me|say|said|post) ..2 (be|you have|he have|she have|he be|she be) (a|an)? ..2 (@disorder|@label|@soft-label|gaslighting|a trauma response)',
      ],
      except: ['(if|whether|may|might|could|sound like) ..8'],
    },
    {
      phrases: [
        '(what|from what|everything) (you|she|he) (be|have)? ..2 (describe|write|wrote|tell me|told me|say|said|post) ..2 (be|you have|he have|she have|he be|she be) (a|an)? ..2 (@disorder|@label|@soft-label|depression|anxiety|abuse|gaslighting|a trauma response)',
        '(you|he|she|your (son|daughter|husband|wife|partner|child|ex)) (be|have) (got)? (a|an)? ..1 (@disorder|@label)',
        'that be (gaslighting|narcissistic abuse|trauma bonding|@disorder)',
      ],
      with: {
        phrases: ['@a-letter', "'@' _", 'no question', 'you be (describing|writing)'],
        within: 'section',
      },
      except: [
        '(if|whether|may|might|could|think|when|sound like) ..3 (you|he|she) (be|have)',
        'you be (describing|writing)',
      ],
      unless: ['hedged'],
    },
    {
      // What to do about the marriage, the child, the medicine.
      phrases: [
        '< ..3 (leave (him|her|them)|divorce (him|her)|block (him|her|them)|dump (him|her)|pack (a|your) (bag|bags|things)|move out|do not pick up|do not (ask|tell|answer|believe) (him|her|them))',
        '(call|phone|hire|get|see|be in) (a|an|the|your)? ..2 (lawyer|attorney) (be)? (office)? ..6 (before|by|today|tonight|tomorrow|now|this week|first)',
        '(call off|cancel) the (wedding|caterer|engagement)',
        'take the (baby|kids|children) and (go|drive|leave|run)',
        'keep (her|him|them|the kids|the children) (home|away|from) ..6',
        '(he|she) (be|will) (not|never) (going to)? (change|leave you|stop (>|cheating|lying|drinking))',
        '(he|she|your (husband|wife)) be (having an affair|cheating|lying to you|gaslighting you)',
        'you (be|have) (already)? (stayed|waited|put up with) ..4 (too long|long enough)',
        '@us would (like|want) you (on|to (take|start|stop|leave|file)) ..6',
        '(stop|start|double|halve|cut|drop|skip|come off|go off|wean off|switch) (taking|your|the) ..2 (lexapro|zoloft|prozac|medication|med|dose|pill|ssri|antidepressant)',
      ],
      with: { phrases: ['@a-letter', 'professional telling you'], within: 'section' },
      except: ['(if|whether|when|that|because) (he|she)', '(cheating|lying) only if', '(safe|safely|safety)'],
    },
    {
      // The offer of it.
      phrases: [
        '@us will ..4 (tell|give|send|slide|reply|answer) ..6 (if it be (fixable|over|worth)|my verdict|a treatment? plan|your diagnosis|who be right)',
        '(text|give|send|show) me ..8 and @us will (tell|say|diagnose|sort|fix|rule) ..4',
        '(my take|my verdict|my ruling|i decide|i will decide|we decide) (on)? ..2 who be (right|wrong)',
        'ask for (medication|meds|lexapro|zoloft|prozac|adderall|xanax|ketamine) by name',
        '(send|drop|post|share|comment|dm|leave) ..6 (situation|question|story|fight|problem|screenshot|texts) ..8 and? @us will (tell|answer|diagnose|solve|fix|decide|rule|analyze)',
      ],
    },
  ],
  find: addUp({
    about: [{ note: 'told what to do', weight: 1, phrases: ['@directive'] }],
    signs: [
      { note: 'somebody is answered', weight: 3, phrases: ['@a-letter', '@answered'], within: 'passage' },
      { note: 'a weighty matter', weight: 1, phrases: ['@weighty-matter'] },
      { note: 'no small step', weight: 2, phrases: ['@no-small-step'] },
      { note: 'by when', weight: 1, phrases: ['@by-when'] },
      { note: 'their own doings', weight: -2, phrases: ['@own-doings'] },
      { note: 'no advice', weight: -3, phrases: ['@no-advice'] },
      { note: 'no advice, said nearby', weight: -1, phrases: ['@no-advice'], within: 'passage' },
    ],
    enough: 5,
    guards: ['quoted', 'questioned'],
  }),
  flags: [
    '## Reply to a long comment\n\n> [[Tess, what you describe is trauma bonding]]. Please [[pack a bag]] tonight.',
    'Dear Torn in Tulsa, [[your husband is gaslighting you]]. [[Leave him before Christmas]].',
    "@rosie_m from [[what you describe that is narcissistic abuse and he'll never change]].",
    "Dear Anxious, [[stop taking the Zoloft]], it's making you numb.",
    'Replying to @kelly: [[you have postpartum depression]], no question. [[Ask for Lexapro by name]].',
    "[[Send me your last text fight and I'll tell]] you who's right.",
    "Dear Wife of a Workaholic: [[he's cheating]]. [[Hire a lawyer this week]].",
    'Hi Dana, thanks for your question! [[You have PTSD]]. [[Pack a bag and go]].',
    "[[DM me your situation and I'll diagnose]] it in 24 hours.",
    'Dear Reader, [[keep the kids away from his mother until she]] apologizes.',
    "[[What you're describing is OCD]], Marcus. Ask your doctor for 50 mg.",
    '**Dear Up All Night,** [[your wife is cheating]]. [[Call a lawyer today]].',
    "> My son refuses school.\n\nReplying to @momof3: [[what you're describing is autism]].",
    'Priya in Portland asks about her fiancé. Priya, [[cancel the caterer]].',
    "To the lady in my inbox: yes, [[it's abuse, yes, take the baby]] and drive.",
    '@jon_b go off the [[Adderall for a weekend and see]] who you are.',
  ],
  allows: [
    'Hey friend, go drink some water and hug your kids.',
    'When you move out, tell the children together.',
    '## Reply to a long comment\n\n> Thank you for writing. We cannot say anything about one person from here.',
    "Dear reader, I can't tell you whether he's cheating. I can tell you what helps couples talk about trust.",
    "Replying to @kelly: I can't answer about your own situation here, but a local therapist can.",
    'Dear Worn Out, thank you for writing. It sounds like depression could be part of it; your doctor can help you find out.',
    "If you're thinking of stopping medication, talk to your doctor first.",
    'Tell him that you miss him.',
    'Call the lawyer referral service of your county if you need legal advice.',
    'Dear clients, the office will be closed Friday.',
    "We won't tell you who's right.",
    'In an emergency, call 911. If he has a gun, leave and call the hotline.',
    'Ask your doctor whether medication might help.',
    'Dear parents, keep the fever in mind: if it is high, call us before group.',
    'Dear Friends, he will never stop being our founder.',
    'To the mom who wrote about her toddler: what you describe is very common at that age.',
    'Do not tell her that you know; breathe first. (A scene from the novel we read in book club.)',
    'Dear friends, our spring newsletter is here. He is not going to change, sang Patsy.',
    'Thank you for your letter of referral. He will not come back until May.',
  ],
}
