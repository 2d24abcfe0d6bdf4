/** What drafts say, and the few words around them; loaded when a draft is opened, in the language that it needs. */
export const drafts = {
  sheet: {
    to: (names: string) => `To ${names}`,
    noAddress: 'No address is known: fill it in in your mail program.',
    subject: 'Subject',
    body: 'Text',
    language: 'Language of the draft',
    languages: { en: 'English', sv: 'Swedish' },
    choices: 'You talked about',
    openInMail: 'Open in mail',
    copy: 'Copy',
    copied: 'Copied. Paste it where you like.',
    notCopied: 'The browser did not let it be copied.',
    calendarFile: 'Calendar file (.ics)',
    tooLong:
      'Too long to hand over to your mail program: “Open in mail” opens an empty mail, and the text is copied for you to paste.',
    missing: (blanks: string) => `Still to be filled in: ${blanks}`,
    didYouSend: 'Did you send it?',
    sent: 'Yes, it is sent',
    notYet: 'Not yet',
    startAgain: 'Start again',
    startedAgain: 'The words are as they were at first.',
  },
  editor: {
    title: 'Words of drafts',
    text: 'Drafts begin with these words. Change them as you like; nothing is ever sent by itself.',
    kind: 'Draft',
    own: (kind: string) => `${kind} (your words)`,
    placesTitle: 'Places that are filled in',
    placesHint: 'A place that is not known becomes a blank to fill in. A paragraph with nothing to say is left out.',
    unknown: (places: string, known: string) => `Nothing is known of ${places}. You can use: ${known}.`,
    empty: 'Without a text there is nothing to begin with. Write something, or go back to the original words.',
    tooLong: (max: number) => `That is too long: at most ${max} characters.`,
    saved: 'Your words are saved.',
    original: 'Back to the original words',
    backToOriginal: 'The original words are back.',
  },
  kinds: {
    invitation: 'Invitation',
    agenda: 'Agenda',
    'thank-you': 'Thank-you',
    recap: 'Who does what',
    book: 'A book',
    link: 'A link or an article',
    promised: 'What you promised',
    reminder: 'Friendly reminder',
    decline: 'Decline politely',
    'ask-before-introducing': 'Ask before introducing',
    'ask-favour': 'Ask for a favour',
    introduction: 'Introduction',
    'check-introduction': 'How did the introduction go?',
    reintroduction: 'Ask for a reintroduction',
    'report-to-introducer': 'Thank who introduced you',
    'after-event': 'After an event',
    'light-touch': 'A light touch',
  },
  places: {
    name: 'name',
    aMeeting: 'a meeting',
    theMeeting: 'the meeting',
    purpose: 'purpose',
    when: 'when',
    where: 'where',
    questions: 'questions',
    about: 'about',
    promises: 'promises',
    title: 'title',
    author: 'author',
    link: 'link',
    thing: 'thing',
    people: 'people',
    other: 'other',
    who: 'who',
    why: 'why',
    a: 'A',
    b: 'B',
    firstA: 'first name of A',
    firstB: 'first name of B',
    whoA: 'who A is',
    whoB: 'who B is',
    whyA: 'why for A',
    whyB: 'why for B',
    how: 'how',
    topic: 'topic',
    event: 'event',
  },
  blanks: {
    name: 'name',
    aMeeting: 'a coffee',
    theMeeting: 'the coffee',
    purpose: 'why we meet',
    when: 'when',
    where: 'where',
    questions: 'what I would like to ask',
    about: 'what it was about',
    promises: 'who does what',
    title: 'title',
    author: 'author',
    link: 'link',
    thing: 'what it is about',
    people: 'who',
    other: 'name',
    who: 'who that is',
    why: 'why you should meet',
    a: 'name',
    b: 'name',
    firstA: 'name',
    firstB: 'name',
    whoA: 'who that is',
    whoB: 'who that is',
    whyA: 'why you should meet',
    whyB: 'why you should meet',
    how: 'how it went',
    topic: 'topic',
    event: 'event',
  },
  meetings: {
    coffee: { a: 'a coffee', the: 'the coffee', title: 'Coffee' },
    lunch: { a: 'lunch', the: 'lunch', title: 'Lunch' },
    call: { a: 'a call', the: 'the call', title: 'Call' },
    video: { a: 'a video call', the: 'the video call', title: 'Video call' },
    event: { a: 'an event', the: 'the event', title: 'Event' },
  },
  fromMe: 'From me:',
  from: (name: string) => `From ${name}:`,
  on: (date: string, time: string) => `on ${date} at ${time}`,
  templates: {
    invitation: {
      subject: 'Shall we meet?',
      body: `Hi {name},

Would you have time for {a meeting}? This is what I have in mind:

{purpose}

I thought of meeting {when}. If another time suits you better, just say so.

Where: {where}`,
    },
    agenda: {
      subject: 'Before {the meeting} {when}',
      body: `Hi {name},

I look forward to seeing you {when}.

What it is about: {purpose}

What I would like to ask you:
{questions}

Is there something that you would like to talk about?`,
    },
    'thank-you': {
      subject: 'Thank you',
      body: `Hi {name},

Thank you for {the meeting}! I really enjoyed talking about {about}.

I hope we meet again soon.`,
    },
    recap: {
      subject: 'Who does what',
      body: `Hi {name},

Thank you for {the meeting}! This is how I remember who does what, so that nothing gets lost:

{promises}

Did I forget something? Just tell me.`,
    },
    book: {
      subject: 'The book we talked about',
      body: `Hi {name},

Here is the book that we talked about: {title} by {author}.

I hope you enjoy it. Tell me what you think!`,
    },
    link: {
      subject: 'What we talked about',
      body: `Hi {name},

Here is what I wanted to send you:

{title}

{link}

I hope it is of use.`,
    },
    promised: {
      subject: 'As promised',
      body: `Hi {name},

As promised: {thing}.

I hope it is of use. Just say so if you need anything more.`,
    },
    reminder: {
      subject: 'A friendly reminder',
      body: `Hi {name},

I hope you are well! You kindly offered something that would be a great help to me: {thing}.

It was about {people}.

There is no hurry. And if it has become difficult, that is quite all right: just let me know.`,
    },
    decline: {
      subject: 'Thank you for asking',
      body: `Hi {name},

Thank you for thinking of me. I would rather tell you now than promise too much: I have no time for {thing} at the moment.

I hope you find somebody who can give it the time that it deserves.`,
    },
    'ask-before-introducing': {
      subject: 'May I introduce you to somebody?',
      body: `Hi {name},

I know somebody whom you might like to meet: {other} ({who}).

Why I think of the two of you: {why}

Shall I introduce you? If it does not suit you, just say no.`,
    },
    'ask-favour': {
      subject: 'A favour to ask of you',
      body: `Hi {name},

I have a favour to ask, and you should feel entirely free to say no.

It is about {other} ({who}).

Why I think of the two of you: {why}

I know how much your time is worth, and that you would be giving it for nothing. So I ask you first, and I introduce nobody unless you say yes. Please say no without a second thought if it does not suit you, or tell me how you would like it best: a short call, a mail, or later on.`,
    },
    introduction: {
      subject: '{first name of A}, meet {first name of B}',
      body: `Hi {first name of A} and {first name of B},

I would like the two of you to meet.

{first name of A}, this is {B}: {who B is}.
Why I think of you: {why for A}

{first name of B}, this is {A}: {who A is}.
Why I think of you: {why for B}

I leave it to you from here, and I would love to hear how it goes!`,
    },
    'check-introduction': {
      subject: 'How did it go?',
      body: `Hi {name},

Not long ago I introduced you to {other}. Have the two of you talked? I would love to hear how it went.

And if it was not quite the right thing, tell me that too, so that I do better next time.`,
    },
    reintroduction: {
      subject: 'Would you put me in touch with {other} again?',
      body: `Hi {name},

When we met, {other} came up. We have lost sight of each other, and I would love to talk again.

Would you put us back in touch? A short mail to both of us is plenty. And if it does not feel right, that is quite all right too.`,
    },
    'report-to-introducer': {
      subject: 'Thank you for introducing me to {other}',
      body: `Hi {name},

Thank you for introducing me to {other}! I want you to know how it went: {how}

It was kind of you to think of us. I will remember who brought us together.`,
    },
    'after-event': {
      subject: 'What you said',
      body: `Hi {name},

What you said about {topic} has stayed with me, and I have thought about it since.

It was good to meet you at {event}.

I would love to hear more. Would you have time for a coffee one of these weeks?`,
    },
    'light-touch': {
      subject: 'You came to mind',
      body: `Hi {name},

{about} made me think of you.

No need to answer. I hope you are well!`,
    },
  },
};
