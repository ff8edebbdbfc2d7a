import type { Rule } from '../rule.ts'

/** Safety of another sort, or a doubt that is told. */
const OTHER_SAFETY = [
  '(some|many) (apps|app|sites|companies|vendors|offices)',
  '(call|calls) (themselves|itself)',
  '(one way screen|one way mirror|handwriting)',
  '(sound machine|white noise|hallway|next room|locked door|door closed|thick walls)',
  'as private as ..3 (you|your)',
  '(fear|fears|grief|always an|room for)',
  '(not|neither|never|nor|nothing|hardly) ..4 (fully|completely|entirely|totally|perfectly|always|wholly|absolutely|100|anything|secure|private) !(ever)',
  '(do not|please|never|before you) ..3 (put|write|type|send|share|upload|post|say) (anything|whatever) ..8',
  '(attachment|base|bond|haven|brave space|safe space|relationship|partner|feel|feels|feeling|felt|harbor|playground|car seat|argument|excuse|alibi|marriage|ego|plan)',
  '(no|not any|not every|nothing|never any|hardly any|few) ..3 (system|systems|platform|app|method|technology|service|line|portal|e-mail|email|thing|form|way|security) ..6',
  '(can not|could not|do not|unable to|will not|not able to|never) ..3 (promise|guarantee|swear|claim|assure|say)',
  '(reasonable|reasonably|as (secure|safe|private) as we can|try|tries|aim|steps|still|risk remains|some risk|risks (of|include|are)|residual|minimize|reduce|reduces|lower the risk|may be|might be|could be)',
  '(be wary|beware|watch out|anyone who|any (office|company|app|site) (that|who)|claims|suspicious|skeptical)',
  '(business associate|baa)',
  '(risk free|no obligation|no risk to|consultation|parking|handicap|step free)',
]

export const securityOverclaim: Rule = {
  id: 'technology/security-overclaim',
  title: 'Perfect security',
  standards: ['6.3', '6.1', '6.2', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Claims more security than any system or certificate gives; say what protects clients and what risk is left.',
  explanation:
    'People choose what to say by how safe they think the line is. Every system can fail: an account is stolen, a laptop is shared, somebody sits in the next room. No agency certifies products as “HIPAA-certified”, so such a seal tells a client nothing. Say which measures you take, and that a risk is left.',
  fine: '“No system is fully secure”, a named service with a signed business associate agreement, and “secure” in its other senses.',
  knownProblems: '“Safe and secure”, said flatly, is too common to flag.',
  better: [
    {
      instead: 'Our video room is HIPAA-certified and unhackable.',
      write:
        'We use a video service made for health care that has signed a business associate agreement with us.',
    },
    {
      instead: 'Nobody can ever listen in.',
      write: 'The call is encrypted. No system is perfect, so we talk about the risks before we begin.',
    },
  ],
  tips: ['use-business-tools'],
  wording: ['secure-contact'],
  looks: [
    {
      phrases: [
        '(unhackable|unbreachable|uncrackable|hack-proof|hackproof|leak-proof|tamper-proof|untraceable)',
        '(locked down|safe|sealed|secure|tight) ..2 (tighter|safer|better|more secure) than (a|any|the) (bank|vault|safe|fort knox)',
        '(military|government|bank|cia|pentagon) (grade|level|strength) (encryption|security|encrypted|privacy|protection)',
        'military grade',
        '(hipaa|federally|nsa) (certified|approved|guaranteed|proof)',
        '@security-degree (secure|private|anonymous|confidential|untraceable)',
        '(total|complete|perfect|absolute|full) (security|privacy|anonymity)',
      ],
      with: { phrases: ['@safe-line'], within: 'sentence' },
      except: [
        '(safe|secure) (space|place|base|attachment|bond|haven|relationship|enough|with|to|in your|in my|in our|together)',
        '(feel|felt|be) (completely|totally|perfectly|fully) (safe|secure)',
        '(teen|kid|child|partner|spouse|husband|wife) ..4 privacy',
      ],
      without: {
        phrases: [
          '(business associate|baa)',
          '(alibi|argument|logic|marriage|vest|case|excuse|ego|teens|teenagers)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '(nobody|no one|no human _?|no hacker|no third party|no outsider) ..4 (can|could|will|is able to) (ever|possibly|even)? ..3 (listen in|hack|intercept|eavesdrop|spy|get in|access|see or hear|hear or see|read your (messages|emails|texts|notes)|(hear|see|read) us|trace)',
        '@safe-line ..4 (can not|could not|will never|has never|impossible to|never) .. (hacked|leak|leaked|intercepted|breached|traced|wiretapped|bugged|compromised|stolen)',
        '(can not|could not|will never|has never|impossible to|never) be (hacked|intercepted|breached|wiretapped|bugged)',
        '(message|word|text|call|chat|session) .. leave (no|zero) trace',
      ],
      with: { phrases: ['@safe-line'], within: 'passage' },
      except: [
        '(body|grief|loss|addiction|memory|violence|marriage|war) .. no trace',
        'no one (can|could) hear (you|us) (cry|scream)',
      ],
      without: {
        phrases: [
          '(felt|feared|seemed)',
          '(sound machine|white noise|hallway|next room|locked door|door closed|thick walls)',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '(text|texts|texting|email|e-mail|gmail|facetime|sms|whatsapp|skype|imessage|dms|messenger) ..6 hipaa (safe|compliant|secure|approved|proof|certified)',
      ],
      except: ['(service|platform|system|portal|provider|program|app|encrypted|through|via) ..4 hipaa'],
    },
    {
      // Strong enough to stand alone.
      phrases: [
        '(unhackable|unbreachable|uncrackable|hack proof|hackproof|uninterceptable)',
        '(hipaa|federally|nsa) (certified|guaranteed|proof)',
        '(bank|military|government|pentagon|cia) (grade|level|strength) (encryption|security|privacy|encrypted)',
        '(breach|leak|hack) ..4 (impossible|impossibility|out of the question)',
      ],
      except: OTHER_SAFETY,
    },
    {
      phrases: [
        '@line-thing ..8 @beyond-breach',
        '@beyond-breach ..6 @line-thing',
        '@beyond-breach ..4 @beyond-breach',
      ],
      // "Can't be hacked" is what is looked for.
      ignoring: ['negated'],
      except: OTHER_SAFETY,
      without: { phrases: OTHER_SAFETY, within: 'sentence' },
    },
    {
      phrases: ['@no-outsider', '@beyond-breach'],
      ignoring: ['negated'],
      with: {
        phrases: [
          '(portal|platform|website|web site|form|server|cloud|vault|app|link|video|inbox|e-mail|chat|message|encryption|encrypted|password|software|database|hipaa|login|telehealth|online|upload|type|typed|firewall|hacker|hackers|hacked|breach|cyber)',
        ],
        within: 'passage',
      },
      except: [
        ...OTHER_SAFETY,
        '(knows|know) ..3 (you|what|why|how)',
        '(can not|could not|do not|never|no (system|platform|app|e-mail|method|one)) ..4 (promise|guarantee|ensure|claim|assure|fully|completely|totally|perfectly|100|entirely)',
      ],
      without: { phrases: [...OTHER_SAFETY, '(exception|exceptions|unless|abuse|law)'], within: 'passage' },
    },
  ],
  flags: [
    '[[Our video link is unhackable]].',
    'The [[portal is HIPAA-certified]], so relax.',
    'We meet on a [[platform with military-grade]] encryption.',
    '**Video:** [[no one can ever listen in]] on our calls.',
    '- Your [[messages can’t be intercepted]]\n- Your files are yours',
    'Every [[e-mail you send us is 100% secure]].',
    'Our app gives you [[total privacy]], wherever your phone is.',
    'My chat line is [[locked down tighter than a bank]].',
    '| Tool | Safety |\n| --- | --- |\n| Video calls | Our [[calls are completely private]] |',
    'With our [[messaging system there is zero risk]] of a breach.',
    'Our [[records have never been hacked]] and never will be.',
    '[[Texting me is HIPAA-safe]], since I delete it all on Fridays.',
  ],
  allows: [
    'No video platform is 100% secure.',
    'We can’t promise that e-mail is completely private.',
    'Is your video system unhackable?\n\nNo system is. We use one made for health care.',
    'A secure base is a person you can leave and come back to.',
    'I want you to feel completely safe in our sessions, on video or in the room.',
    'Our video service has signed a business associate agreement with us.',
    'Some apps call themselves “HIPAA-certified”. There is no such seal.',
    'No one can read your mind, so tell your partner by message or aloud.',
    'We never leave our notes where they could be stolen.',
    'Be wary of any portal that claims to be unhackable.',
    'The call is encrypted, and the office door is closed.',
    'An airtight argument wins the fight and loses the evening.',
    'Neither texts nor e-mails are fully secure, so keep them short.',
    'Teenagers want complete privacy in their room, and full access to your phone.',
    'Hospital-grade cleaning wipes are next to the chairs in every session room.',
    'He spoke so low that no one could hear what he said on the call.',
    'Religion can become an impenetrable castle for the ego, and an app won’t help.',
  ],
}
