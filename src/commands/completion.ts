import { didYouMean } from '../did-you-mean.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';

/** Each asks `newsdesk __complete` (complete.ts) at every press of the key, so it need not be made anew for a newer newsdesk. */
const SCRIPTS = new Map([
  [
    'bash',
    `# newsdesk completion for bash: put this line into ~/.bashrc
#   source <(newsdesk completion bash)
_newsdesk() {
  local IFS=$'\\n'
  COMPREPLY=($(command newsdesk __complete bash "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null))
  if [[ \${COMPREPLY[0]-} == :files ]]; then
    COMPREPLY=()
    compopt -o default
  elif [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *: ]]; then
    compopt -o nospace
  fi
}
complete -F _newsdesk newsdesk
`,
  ],
  [
    'zsh',
    `#compdef newsdesk
# newsdesk completion for zsh: put this line into ~/.zshrc, behind compinit
#   source <(newsdesk completion zsh)
_newsdesk() {
  local entry
  local -a entries values shown open
  entries=("\${(@f)$(command newsdesk __complete zsh "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ \${entries[1]} == :files ]]; then
    _files
    return
  fi
  for entry in "\${(@)entries}"; do
    [[ -n $entry ]] || continue
    if [[ \${entry%%$'\\t'*} == *: ]]; then
      open+=("\${entry%%$'\\t'*}")
    else
      values+=("\${entry%%$'\\t'*}")
      shown+=("\${entry/$'\\t'/  -- }")
    fi
  done
  (( $#open )) && compadd -S '' -a open
  (( $#values )) && compadd -l -d shown -a values
}
compdef _newsdesk newsdesk
`,
  ],
  [
    'fish',
    `# newsdesk completion for fish: put this line into ~/.config/fish/config.fish
#   newsdesk completion fish | source
function __newsdesk_complete
    set -l words (commandline -opc)
    set -l entries (command newsdesk __complete fish $words[2..-1] (commandline -ct) 2>/dev/null)
    if test "$entries[1]" = :files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $entries
    end
end
complete -c newsdesk -f -a '(__newsdesk_complete)'
`,
  ],
]);

/** Prints the script that teaches a shell to complete newsdesk's command line. */
export async function run(words: string[], _options: object, io: Io): Promise<ExitCode> {
  const [shell = '', another] = words;
  const script = another === undefined ? SCRIPTS.get(shell) : undefined;
  if (script === undefined) {
    const near = didYouMean(shell, SCRIPTS.keys());
    throw new UsageError(
      shell === '' ? 'completion: for which shell?' : `completion: there is none for '${words.join(' ')}'`,
      near ? `did you mean ${near}?` : `there are: ${[...SCRIPTS.keys()].join(', ')}`,
    );
  }
  await io.out.write(script);
  return EXIT.done;
}
