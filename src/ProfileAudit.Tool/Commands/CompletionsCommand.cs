using System.CommandLine;

namespace ProfileAudit.Tool.Commands;

/// <summary>profile-audit completions SHELL: the lines that make a shell complete the command. They ask the command itself, so they never grow old.</summary>
internal static class CompletionsCommand
{
    private const string Bash = """
        # profile-audit completions for bash. Put into ~/.bashrc: eval "$(profile-audit completions bash)"
        _profile_audit() {
          local IFS=$'\n' word
          COMPREPLY=()
          for word in $(profile-audit "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null); do
            [[ $word == "${COMP_WORDS[COMP_CWORD]}"* ]] && COMPREPLY+=("$word")
          done
        }
        complete -o default -F _profile_audit profile-audit
        """;

    private const string Zsh = """
        # profile-audit completions for zsh. Put into ~/.zshrc, behind compinit: eval "$(profile-audit completions zsh)"
        _profile_audit() {
          local -a words_
          words_=(${(f)"$(profile-audit "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)"})
          compadd -a words_
          _files
        }
        compdef _profile_audit profile-audit
        """;

    private const string Fish = """
        # profile-audit completions for fish. Put into ~/.config/fish/config.fish: profile-audit completions fish | source
        function __profile_audit
          set -l line (commandline -cp)
          profile-audit "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c profile-audit -a '(__profile_audit)'
        """;

    private const string PowerShell = """
        # profile-audit completions for PowerShell. Put into $PROFILE: profile-audit completions pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName profile-audit -ScriptBlock {
          param($word, $line, $position)
          profile-audit "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public static Command Create(Surroundings surroundings)
    {
        var completions = new Command("completions", "Prints the lines that make a shell complete this command: bash, zsh, fish or pwsh.");
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." }.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        completions.Add(shell);
        completions.SetAction(async (parsed, _) =>
        {
            var script = parsed.GetValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => PowerShell,
            };
            await surroundings.Output.WriteLineAsync(script.ReplaceLineEndings("\n")).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return completions;
    }
}
