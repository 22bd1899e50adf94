/** What `newsdesk help query` prints. Every line of two columns begins with a query. */
export const QUERY_HELP = `A query picks articles. It stands after the options of list, show, export, watch and the commands of
names, as one argument or many; options such as --tag and a query must both hold. No query picks all.

Words are looked for in title, summary and text, in upper or lower case, with or without accents:
  ceasefire talks             both words, anywhere
  '"ceasefire talks"'         one after the other: the shell must leave the inner quotes in
  'sanction*'                 words that begin so
  title:ceasefire             a word of the title; 'title:="Peace at last"' is the whole title

Fields compare names, in upper or lower case, with or without accents:
  tag:NATO                    a tag of the publisher or a label of yours, whole
  'tag:"News Feed"'           a name of two words
  tag:NATO,Ukraine            one of them; in a name \\, is a comma
  person:Zelensky             a person by a part of the name, in any spelling
  'person:="Olena Zelenska"'  that very name; so do org: and place:
  'author:"Olena Kovalenko"'  who wrote it, the whole name
  source:example.org          a source by its name or its site
  section:World               the part of the paper
  lang:en                     a language: en finds en-GB too
  id:3f2k7q                   an article by the beginning of its id
  is:unread                   also is:read, is:starred, is:duplicate
  date:last-week              also since: and until:; see newsdesk help dates

Together:
  NATO Ukraine                and: both must hold (the word and may be left out)
  tag:NATO or tag:Ukraine     or binds weaker than and
  not tag:Climate             not, or a minus before a word, after -- for the shell's sake
  tag:NATO '(Kyiv or Lviv)'   brackets, quoted because the shell has its own
  '"12:30"'                   what looks like a field, as words: in quotes (or a \\ before the colon)

@name stands for a query that the config file saves: [desks] name = "tag:NATO or person:Stoltenberg".
--explain says how a query was understood and what each part of it leaves.
`;

/** What `newsdesk help dates` prints. Every line of two columns begins with a date. */
export const DATES_HELP = `A date is an interval, read in your time zone (--tz, time_zone in the config file, TZ). It stands after --date, --since
and --until, and in a query after date:, since: and until:. Articles without a date match no date.

  2024                        a year
  2024-09                     a month
  2024-09-25                  a day
  2024-09-25T15:48            a minute; seconds (15:48:30) and a zone (Z, +02:00) may follow
  today                       since midnight; also yesterday
  monday                      the last one, today if it is one; last-monday is always before today
  this-week                   from Monday on; also last-week, this-month, last-month, this-year, last-year
  3d                          from three days ago until now; also 6h, 2w, 90min
  '3 days ago'                the same; also '2 months ago', '1 year ago', and 'last week' for last-week
  2024-09-01..2024-09-15      from the first moment of one to the last of the other
  2024-09..                   from then on, as --since 2024-09
  ..2024-09                   up to its end, as --until 2024-09
  7d..3d                      from seven days ago to three days ago

Days and longer go by the calendar, also where clocks change; hours and minutes by the clock.
`;
