import type { Rule } from '../rule.ts'

export const solicitsPrivateInfo: Rule = {
  id: 'confidentiality/solicits-private-info',
  title: 'Asks for private matters in the open',
  standards: ['6.3', '2.2', '2.1', '6.4', '2.5'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Invites readers to put private matters where others may read them; ask for a name and number, and talk in private.',
  explanation: 'x',
  fine: 'x',
  better: [],
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
        "tell (me|us) (your|about your|what your) (last|current|biggest|worst|latest|big) _? (fight|argument|struggle|secret|quarrel)",
        'please (tell|send|include|give) (us|me)? ..3 (spouse|partner|husband|wife|child) ..3 (name|job|school)',
      ],
      except: ['(comments|posts|replies|dms|messages|inbox|forms) ..2 (is|are) ..2 (public|not private|searchable|seen|open to) ..6', '(write|writing) (a|your) (journal|letter)', '(tell|told) ..2 (doctor|physician|prescriber|pharmacist|therapist)', 'recipe'],
    },
    {
      phrases: ['@say-it ..8 @own-trouble ..6 @open-form', '@open-form ..6 @say-it ..4 @own-trouble'],
      except: ['(secure|portal|encrypted)'],
      severity: 'hint',
    },
  ],
  flags: [],
  allows: [],
}
