import Commands
import Documents
import SourceText

/// A shell for which the program completes.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// What the shell must be told: it asks the program, so that completion is the same function as Tab here.
  var script: String {
    switch self {
    case .bash: bashScript
    case .zsh: zshScript
    case .fish: fishScript
    }
  }
}

extension Command {
  static let completions = Command(
    "completions",
    summary: LocalizedText(
      en: "Prints what makes a shell complete csuite's words.",
      vi: "In đoạn mã giúp shell hoàn tất các từ của csuite."),
    details: LocalizedText(
      en: """
        Put it into ~/.bashrc: source <(csuite completions bash); into ~/.zshrc, after compinit: source <(csuite \
        completions zsh); for fish: csuite completions fish >~/.config/fish/completions/csuite.fish. ‘make install’ \
        has done it for all three.
        """,
      vi: """
        Thêm vào ~/.bashrc: source <(csuite completions bash); vào ~/.zshrc, sau compinit: source <(csuite \
        completions zsh); với fish: csuite completions fish >~/.config/fish/completions/csuite.fish. ‘make install’ \
        đã làm sẵn cho cả ba.
        """),
    parameters: [
      Parameter(
        "shell", .required, .words(Shell.allCases.map(\.rawValue)),
        help: LocalizedText(en: "The shell.", vi: "Tên shell."))
    ],
    examples: [.init("completions bash", LocalizedText(en: "For bash.", vi: "Cho bash."))],
    needsKnowledge: false,
    dataSchema: .object([
      "type": "object", "required": ["shell", "script"],
      "properties": .object([
        "shell": .object(["type": "string"]), "script": .object(["type": "string"]),
      ]),
    ]), access: .program
  ) { _, arguments in
    let shell = arguments["shell"].flatMap(Shell.init) ?? .bash
    return Answer(
      Document([.verbatim(shell.script)]),
      data: .object(["shell": .string(shell.rawValue), "script": .string(shell.script)]))
  }
}

private let bashScript = #"""
  # Completion of csuite for bash.
  _csuite() {
    local text
    COMPREPLY=()
    while IFS= read -r text; do
      COMPREPLY+=("$text")
    done < <("${COMP_WORDS[0]}" __complete-line "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[/:=] ]]; then
      compopt -o nospace 2>/dev/null
    fi
  }
  complete -o nosort -F _csuite csuite 2>/dev/null || complete -F _csuite csuite
  """#

private let zshScript = #"""
  #compdef csuite
  # Completion of csuite for zsh.
  _csuite() {
    local text meaning
    local -a texts shown open open_shown
    while IFS=$'\t' read -r text meaning; do
      if [[ $text == *[/:=] ]]; then
        open+=("$text")
        open_shown+=("${(r:22:)text} $meaning")
      else
        texts+=("$text")
        shown+=("${(r:22:)text} $meaning")
      fi
    done < <("${words[1]}" __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)
    # Found by their names: what was typed is no beginning of them, and must stay.
    local typed="${(Q)PREFIX}"
    local -a others=(${texts:#${(b)typed}*})
    if (( $#others && $#texts > 1 )); then
      compstate[insert]=
      compstate[list]=list
    fi
    (( $#texts )) && compadd -U -l -V csuite -d shown -a texts
    (( $#open )) && compadd -U -l -V csuite -S '' -d open_shown -a open
    (( $#texts || $#open ))
  }
  if [[ ${funcstack[1]} == _csuite ]]; then
    _csuite "$@"
  else
    compdef _csuite csuite
  fi
  """#

private let fishScript = #"""
  # Completion of csuite for fish.
  function __csuite_complete
      set -l words (commandline -opc)
      set -l program $words[1]
      set -e words[1]
      set -l current (commandline -ct | string unescape)
      command $program __complete $words "$current" 2>/dev/null
  end
  complete -c csuite -f -k -a '(__csuite_complete)'
  """#
