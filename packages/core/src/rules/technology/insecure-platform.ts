import type { Rule } from '../rule.ts'

export const insecurePlatform: Rule = {
  id: 'technology/insecure-platform',
  title: 'Sessions on an everyday app',
  standards: ['6.3', '6.1', '6.2', '6.4'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Offers sessions on an app made for chatting with friends, which may keep or share what is said; use a service made for health care.',
  explanation:
    'Everyday apps keep lists of contacts and calls, may scan or store what is said, and their makers sign no agreement to protect a client’s privacy. The client’s family may share the account. A service made for health care, with a signed agreement and a backup plan by phone, gives people what they think they are getting. Before the first session, go through what can still go wrong.',
  fine: 'Saying that you don’t use these apps, a video service for health care with a signed agreement, and clients who use apps among themselves.',
  knownProblems:
    'A general-purpose program is not flagged by its bare name, since there are versions of it for health care.',
  better: [
    {
      instead: 'We can meet on FaceTime, WhatsApp or whatever you have.',
      write: 'We meet on a video service made for health care. If it fails, I call you on the phone.',
    },
    {
      instead: 'If the portal is down we switch to Skype.',
      write: 'If the portal is down I call you, and we decide together whether to go on by phone.',
    },
  ],
  tips: ['use-business-tools'],
  wording: ['telehealth-states', 'secure-contact'],
  looks: [
    {
      phrases: [
        '(meet|connect|work|see|ring|switch|move|call|video|talk) (with|over)? (you|us)? ..3 (on|by|over|via|through|using|to) ..2 @everyday-app',
        '@talk-therapy ..3 (on|by|over|via|through|using) ..2 @everyday-app',
        '(session|appointment|consultation|telehealth) ..3 (on|by|over|via|through|using|to) ..2 @everyday-app',
        '[[(on|over|via|through|using|by) (plain|good|just|simple|your|the|regular)? (old)? @everyday-app]] ..8 (session|therapy|counseling|appointment|therapist|so (nobody|you|that|no one))',
        '@us (can|will|also|just|often|usually|both|still)? (use|work with|offer|take|accept|go with) (to use)? ..2 @everyday-app',
        '@everyday-app ..2 (session|therapy|counseling|appointment)',
        '@everyday-app (is|are|works|work|will do) (just)? (fine|great|good|perfect|ok|okay|well)',
        '(choose|pick|take your pick|choice|whichever|whatever) ..5 @everyday-app',
      ],
      with: {
        phrases: ['@talk-therapy', '(session|appointment|video|telehealth|online|portal)'],
        within: 'section',
      },
      except: [
        '(page|group|follow|post|share|watch|read|news|community|article|live|talk show) ..4 @everyday-app',
        '@everyday-app (page|group|live|date|call from)',
        '@near-kin ..6 @everyday-app',
        '(and i|met) (talk|on|over|online) ..3 @everyday-app',
        '@everyday-app ..3 (with|from|to) (your|a|the|my) @near-kin',
        '(a|any) (therapist|coach|counselor) ..3 @everyday-app',
        '(like|such as) @everyday-app',
        '(in person|in-person) ..3 @everyday-app',
        '(instagram|facebook|fb|insta) live',
      ],
      without: {
        phrases: [
          '(hike|hiking|club|agent|dating|deployed|long-distance|retired|free webinar)',
          '@app-elsewhere',
        ],
        within: 'sentence',
      },
    },
    {
      phrases: [
        '(i|we) (will|can|could|may)? (ring|call|see|meet|video) you on ..2 @everyday-app',
        '(i|we) meet on ..2 @everyday-app',
      ],
      with: { phrases: ['(session|client|couple|expat|licensed|therapy|therapist)'], within: 'section' },
    },
    {
      // A list of them is an offer.
      phrases: ['@everyday-app , (or|and|the|a)? @everyday-app'],
      with: {
        phrases: [
          '(we|i) (use|meet|need)',
          '(session|appointment) (on|by|over|via|held|take place)',
          '(video|online) (session|therapy|counseling)',
          '(telehealth|take your pick)',
        ],
        within: 'passage',
      },
      except: [
        '(follow|find|like|join|message|connect with|tag|contact|reach) ..6 @everyday-app',
        '(ai|agent|bot|chatbot) ..6 @everyday-app',
      ],
      without: {
        phrases: [
          '(business associate|baa|hipaa)',
          'not secure',
          '(your|the) (teen|kid|child|partner|teenager)',
          '(follow|news|teens|teenagers|ask us)',
        ],
        within: 'passage',
      },
    },
    {
      phrases: ['@chat-app'],
      with: { phrases: ['@held-there'], within: 'passage' },
      except: [
        '@app-elsewhere',
        '@chat-app (page|group|followers|account|ads|post|live talk)',
        '(like|such as) @chat-app',
        '(for|to|in|made a|my) the? group chat',
        '@chat-app ..4 (be read|be seen|be intercepted)',
        '(@chat-app|the like) (is|are|be) not ..1 (place|places|for|where)',
        '(record|recording) voice notes',
        '@chat-app (setup|section|server|bot)',
        'my @chat-app be ..2 (printed|on|listed)',
      ],
      without: {
        phrases: [
          '@software-talk',
          '(other (people|apps)|by others|public talk|no one (is )?treated|clinical matters)',
          '(book|running|reading|film) (club|group)',
          '(into|in|college|family|friends|school) the? (group chat|group text)',
          '(couples|partners|lovers|teens) _? (live|fight|argue|flirt) ..2 @chat-app',
          '@chat-app (taught|made|changed|has changed) ..4',
          '(put|away|turn off|mute|silence) ..4 phone ..4',
          '(friends|families|grandparents|people|everyone|my (mother|father|sister|brother|son|daughter)) ..10 @chat-app',
          '(follow|subscribe|like us|scheduling|reschedule|running late|family overseas|teens|teenagers|your teen|my grandmother|book group|unanswered|private handle|add me|handle|soup|my family|business associate|baa)',
          '(locked|is not ours|friend request|friend requests|buddies|send (me)? a request|maiden name)',
          '(do not|not|never|no|sorry|rather not) ..4 (use|offer|accept|do|set up|meet|sure|answer|reply)',
        ],
        within: 'passage',
      },
    },
    {
      // A choice of them.
      phrases: [
        '@chat-app , (or|and|even)? @chat-app',
        '@chat-app ..2 or ..2 @chat-app',
        '@chat-app ..3 (whatever|whichever) ..5 (phone|you have|you like|use|got)',
      ],
      with: { phrases: ['@held-there', '(phone number|call back|link|room|hour|drops)'], within: 'section' },
      except: ['@app-elsewhere', '(follow|find|like|message|tag|share|post) ..6 @chat-app'],
      without: {
        phrases: ['@app-elsewhere', '(not|never|no|nor|neither|rather than|instead of) ..6 @chat-app'],
        within: 'sentence',
      },
      severity: 'hint',
    },
    {
      // Privacy rules waved away.
      phrases: [
        '(is not|are not|not|without being) ..3 (hipaa|encrypted|secure|compliant) ..3 (and|but|,) ..12 (counseling|therapy|session|sessions|fine|do not mind|nobody minds|complained|works|counsel|anyway)',
      ],
      ignoring: ['negated'],
      with: {
        phrases: ['(hipaa|privacy|encrypted|compliant|skype|video|text|texting|e-mail|app|zoom)'],
        within: 'passage',
      },
      severity: 'hint',
    },
  ],
  flags: [
    'We can [[meet on FaceTime]] if you prefer it to the portal.',
    '[[Online sessions are held over WhatsApp]], so you need nothing new.',
    'No camera? I’m happy to [[see you on Facebook Messenger]] for our hour of therapy.',
    'If the video service is down we just [[switch to regular Zoom]] and go on.',
    '## Online sessions\n\n- [[Skype sessions]] on Mondays\n- Office visits the rest of the week',
    '**What do we use?** Whatever is on your phone for our online session: [[WhatsApp, Viber]].',
    'For telehealth [[I use plain old iMessage]].',
    'Between sessions we do short [[therapy chats on WeChat]], so you never wait.',
    '| Session | How |\n| --- | --- |\n| Video hour | We’ll [[connect via FaceTime]] |',
    'For your online appointment, [[Google Hangouts works fine]].',
    'Do your [[counseling through Telegram]] with me, for people on the road.',
  ],
  allows: [
    'We don’t use FaceTime or Skype for sessions; ours run on a service made for health care.',
    'Can we meet on WhatsApp?\n\nSorry, no. We use a platform made for health care.',
    'Apps like FaceTime aren’t made for therapy.',
    'Your teen may talk with friends on Snapchat until two; we can look at sleep in a session.',
    'Grandparents who see the children on FaceTime often feel less shut out, says a client handout.',
    'Follow the practice on Facebook or Instagram.',
    'We meet on Zoom for Healthcare, under a signed agreement.',
    'Do not send anything private through Messenger. Sessions are booked by phone.',
    'Some coaches offer sessions over WhatsApp. Ask who else can read them.',
    'Our therapists can’t meet by Skype.',
    'When couples text on WhatsApp all day, evenings in the same room may get quieter.',
    'Therapy by video takes place in the portal, not on FaceTime.',
    'My grandmother and I talk on FaceTime every Sunday; she thinks my therapist voice is funny.',
    'Teenagers live on Snapchat and Discord. Parents ask us in session what to allow.',
    'Long-distance couples often live on FaceTime; in session we look at what is missing.',
  ],
}
