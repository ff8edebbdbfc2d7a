import type { Rule } from '../rule.ts'

export const solicitsPrivateInfo: Rule = {
  id: 'confidentiality/solicits-private-info',
  title: 'Asks for private matters in the open',
  standards: ['6.3', '2.2', '2.1', '6.4', '2.5'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Invites readers to put private matters where others may read them; ask for a name and number, and talk in private.',
  explanation:
    'Comments, direct messages and open forms can be read, kept and forwarded by people other than you. An invitation to tell a story, a diagnosis or the latest fight there brings clinical matters to a place with no privacy and no record, and it can look like the start of treatment. A keyword to comment can reveal just as much: the word affair below a post is public. Ask for a name, a number and good times to call, and say that the rest can wait.',
  fine: 'Cautions not to write anything private, a secure portal, talk in a first call, and questions about harmless things.',
  knownProblems:
    "It can't see whether a form is secure. A contact form that asks what is going on is reported as a hint.",
  better: [
    {
      instead: "DM me what you're struggling with.",
      write: "Please keep private matters out of messages; call me, and we'll talk.",
    },
    {
      instead: "Comment AFFAIR and I'll send the guide.",
      write: 'The guide is on my site, free, with no sign-up.',
    },
    {
      instead: 'Tell us about your diagnosis and medication in the form.',
      write: 'In the form, please give just your name, a number and good times to call.',
    },
  ],
  tips: ['use-business-tools', 'post-a-policy'],
  wording: ['secure-contact'],
  looks: [
    {
      phrases: [
        '(dm|pm|inbox|direct message|slide into my dms) (me|us)? ..6 @own-trouble',
        'message (me|us) ..3 @own-trouble',
        '@say-it ..10 @own-trouble ..6 @open-place',
        '@say-it ..4 @open-place ..6 @own-trouble',
        "('comment'|'reply'|'replying'|'commenting') (below|here|under this post|with|along|and tell us)? ..6 @own-trouble",
        "(comment|type|dm|reply|text) (the word)? '\"'? !(i|yes) ('affair'|'divorce'|'betrayed'|'betrayal'|'cheated'|'anxious'|'anxiety'|'trauma'|'panic'|'depressed'|'depression'|'sober'|'porn'|'grief'|'ptsd'|'narcissist'|'separated'|'infidelity'|'addiction'|'help')",
        'comment _? _? _? ..6 how long',
        '(message board|forum|group|thread|inbox|dms) (where|for) ..6 @own-trouble',
        '(dms|inbox|comments|question box) ..6 (confessional|confession|secrets|affairs)',
        '(answer|pick|choose|feature|read|react to) the (juiciest|wildest|best|messiest|top|spiciest) ..4',
        'please be (specific|detailed|as specific|honest) ..4 @clinical-detail',
        '(tell|telling|send) (me|us) ..4 (any|your|about your|about any|both) ..4 @clinical-detail',
        '@say-it ..16 (any|whether anyone has|has anyone) ..6 (diagnosis|diagnoses|diagnosed|medications|meds|arrested|hospitalized)',
        '(poll|sticker|question box|question of the day|confessions) ..6 @own-trouble',
        '(drop|leave|put|post|spill|unload|vent) (it|them|yours|everything) ..3 @open-place',
        'tell (me|us) (your|about your|what your) (last|current|biggest|worst|latest|big) _? (fight|argument|struggle|secret|quarrel)',
        'please (tell|send|include|give) (us|me)? ..3 (spouse|partner|husband|wife|child) ..3 (name|job|school)',
      ],
      except: [
        '(comments|posts|replies|dms|messages|inbox|forms) ..2 (is|are) ..2 (public|not private|searchable|seen|open to) ..6',
        '(write|writing) (a|your) (journal|letter)',
        '(tell|told) ..2 (doctor|physician|prescriber|pharmacist|therapist)',
        'recipe',
      ],
    },
    {
      phrases: [
        '(answer|answers|comment|comments|reply|replies|yours|it|stories|tell (me|us|everyone|the group)) (below|down below|in the comments|in the replies|in the thread|in my dms|under this post)',
        '(slide|sliding|hop|jump|come|get) (into|in) my (dms|inbox)',
        '(dms|inbox) (is|are) (always)? open',
      ],
      with: {
        phrases: ['@own-trouble', '@private-matter', '(cheat|fight|wound|mess|trauma|drinking)'],
        within: 'passage',
      },
      except: ['(comments|posts|replies) ..2 (is|are|public)', 'recipe', '(crisis|emergency|911|988)'],
    },
    {
      phrases: [
        '(text|record|upload|call in|phone in|voice) ..6 @own-trouble ..8 (to #|to my|to our|to the|on the show|on air)',
      ],
    },
    {
      phrases: [
        '@open-form ..4 (with|including|and list|about) ..2 (@own-trouble|@clinical-detail)',
        '@say-it ..8 @own-trouble ..6 @open-form',
        '@open-form ..6 @say-it ..4 @own-trouble',
      ],
      except: ['(secure|portal|encrypted)'],
      severity: 'hint',
    },
  ],
  flags: [
    "[[DM me what you're struggling]] with and I'll answer tonight.",
    '[[Tell us in the comments about your worst fight]] this month.',
    "[[Comment DIVORCE]] below and I'll send you the workbook.",
    'My [[inbox is your confessional: tell me your secrets]].',
    "[[Post your biggest marriage problem on our wall]] and we'll pick one for Friday's live.",
    'What did your ex do? [[Spill everything he did in the comments]].',
    'Before we call, [[send us your diagnosis]], your medications and any suicide attempts.',
    '[[Drop your current fight below]] 👇',
    "Question box is open. Tell me the worst thing your mother ever said and I'll [[read the juiciest]] ones out loud.",
    '- [[Confess your worst argument in the comments]].',
    'Open thread: who hurt you? [[Answers below]]!',
    "[[Reply with your diagnosis]] and I'll send you a reading list.",
    'Hit [[reply and tell me what keeps you]] up at night in your marriage.',
    "What's your attachment wound? [[Answers below]]!",
    '[[Describe your symptoms in the chat]] bubble.',
    'Who cheated, you or him? [[Tell me in the comments]].',
    '[[Fill in the form with your trauma history]], current medications and a list of past suicide attempts.',
    '[[Sliding into my DMs]] is encouraged. Bring the mess: the cheating, the drinking, all of it.',
    '[[Name your trigger in the replies]].',
  ],
  allows: [
    "Please don't put what you're struggling with in the comments.",
    'In our first call, tell me a little about what brings you.',
    'Leave your name and number below, and nothing private, please.',
    'DM me for the recipe.',
    'Tell us in the comments which park has the best swings.',
    "You'll share your story at your own pace, in a room with a door.",
    'Should I ask followers to comment with their worst fight?',
    'Comments are public, so keep your story for someone who can listen.',
    'Send your diagnosis and medications through the secure portal only.',
    `"DM me what you're struggling with" is a line I'd take off any profile.`,
    'Tell your doctor about your medications before you travel.',
    "Comment YES if you'd like a reminder of the book fair.",
    'Drop your coat on the chair and tell the desk your name.',
    'Message us to change an appointment, not to tell us what happened.',
  ],
}
