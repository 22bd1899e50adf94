/** What `newsdesk help formats` prints. */
export const FORMATS_HELP = `newsdesk export --to FORMAT writes whole articles; without -o to stdout. Without --to the ending of -o tells the format (.xml
is atom). What an article does not say is left out everywhere. The same articles and options give the same bytes.

  json                        an array, an article a line: every key of newsdesk schema
  jsonl                       one object a line: for jq, for a database, and to move a store
  md                          Markdown with YAML front matter; -o FOLDER/ writes a file an article
  csv                         for spreadsheets (RFC 4180, header); cells that look like formulas get a ' before them
  tsv                         for scripts: the columns that list prints in a pipe
  html                        a page with a chart, contents by day and by person, and the articles: it opens without network
                              and does nothing; -o FOLDER/ writes a page an article and index.html
  rss, atom, jsonfeed         a feed of the query, 100 articles unless -n says otherwise
  csl                         references for pandoc --citeproc and Zotero (CSL-JSON)
  ninjs                       IPTC's News in JSON 3.1

Front matter of md, by --preset:
  plain                       every key, under the names of newsdesk schema (the default)
  obsidian                    the names of Obsidian's Web Clipper; persons, organizations and places link to notes
  hugo                        the names of Hugo's front matter

In a folder a file belongs to an article by the end of its name, and keeps that name when the headline changes. Run again, only
what has changed is written. Of a Markdown file all below the line <!-- newsdesk:end … --> is yours and stays, and so do keys of
the front matter that newsdesk does not know; a file without that line is left alone. Pages are newsdesk's own and written anew,
but a page that newsdesk did not write is left alone.

newsdesk add FILE takes these back in:
  json, jsonl                 every key as it was
  md                          every key (plain) or what the preset has names for, and other notes with front matter
  jsonfeed                    every key but labels, read and starred
  rss, atom                   what these formats have names for; days and minutes become moments

Feeds, html, csl and ninjs never carry your labels and marks. csv, tsv, html, csl and ninjs are not read back.
`;
