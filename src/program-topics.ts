/** What `newsdesk help store` prints. */
export const STORE_HELP = `The store is one SQLite file that holds your articles, labels, marks, bookmarks and followed feeds. It is, in this order:
  --store PATH
  NEWSDESK_STORE              an environment variable
  store = "PATH"              in the config file: newsdesk help config
  newsdesk.db                 in $XDG_DATA_HOME/newsdesk, which is ~/.local/share/newsdesk if that is not set
                              (macOS: ~/Library/Application Support/newsdesk, Windows: %LOCALAPPDATA%\\newsdesk)

newsdesk add makes it. Several newsdesks may use one store at once, also one that writes while others read; but never keep it on
NFS or SMB, whose locks cannot be relied on. While it is in use, files ending in -wal and -shm lie beside it and belong to it:
copy a store by newsdesk backup, not by cp.

To keep a copy, and to go back to it:
  newsdesk backup FILE        a whole, compact copy in a new file, even while another newsdesk writes
  newsdesk list --store FILE  a copy is a store: look at it as it is
  mv FILE STORE               put it in the store's place, once no newsdesk runs and the old store's files have been moved away
  newsdesk add FILE.jsonl     or read an export back (newsdesk export --to jsonl -o FILE.jsonl): what is there already stays

When something is wrong:
  newsdesk doctor             looks at the store, brings one of an older newsdesk up to date, finishes pending articles
  newsdesk doctor --deep      reads every page and index of it, and makes anew what can be made from the articles
  newsdesk doctor --rescue NEW.db   saves what can be read of a damaged store into a new one, and says what was lost

A store is never overwritten: what another program made, or a newer newsdesk, is refused and left as it is (exit 4), and so is a
damaged one. The newest articles may not be searchable for a moment, or after newsdesk add --later; they are pending until
the next add, sync or doctor has finished them.
`;

/** What `newsdesk help config` prints. */
export const CONFIG_HELP = `Options go before environment variables, these before the config file. Every key of the file may be left out:

  # ~/.config/newsdesk/config.toml, or newsdesk/config.toml in $XDG_CONFIG_HOME
  store = "~/news.db"         # where the store is
  time_zone = "Europe/Kyiv"   # dates are read and shown in it
  color = "auto"              # auto, always or never
  pager = "less -FRX"         # or false

  [desks]                     # saved queries: newsdesk list @alliance
  alliance = "tag:NATO or org:NATO"

  [people]                    # other spellings; "!name" is somebody else
  "Volodymyr Zelensky" = ["Ze", "The President of Ukraine", "!Olena Zelenska"]

  [sync]
  jobs = 8                    # downloads at once
  timeout = 30                # seconds for one of them, redirects included
  allow_private = false       # may documents lead into private networks

[people] has the last word on who is who, also in articles that were stored before. --person finds somebody by any of the spellings,
as a person or as words of the text, and by none of those with a "!". What newsdesk takes for one person and is none is parted so:
  "Michael Jordan" = ["!Michael B. Jordan"]
Nothing is written into articles: take the line out, and all is as it was.

Environment variables:
  NEWSDESK_STORE              the store, as --store
  NEWSDESK_PAGER, PAGER       what shows long output on a terminal; cat is none. LESS is FRX if it is not set
  BROWSER                     for newsdesk open; %s is the address
  TZ                          the time zone, if no option and no config file names one
  NO_COLOR, FORCE_COLOR       no colour, or colour in a pipe too; --color goes before them
  XDG_CONFIG_HOME, XDG_DATA_HOME
  http_proxy, https_proxy, all_proxy, no_proxy

Exit codes:
  0                           done, an empty list too
  1                           failed: not found, network, unreadable source; or some of several sources failed and the rest is kept
  2                           used wrongly: option, query, date, config file, or a Node that is too old
  4                           the store is damaged, newer than the program, not writable, or its disk is full
  130                         interrupted
`;
