package org.periplus.usage;

import java.util.Locale;
import java.util.function.Function;

/** A shell that completes what its user begins to type. */
public enum Shell {
    /** GNU bash, 3.2 or newer. */
    BASH("bash-completion/completions/%s", BashScript::of),
    /** The Z shell. */
    ZSH("zsh/site-functions/_%s", ZshScript::of),
    /** Fish, 3 or newer. */
    FISH("fish/vendor_completions.d/%s.fish", FishScript::of),
    /** PowerShell, 5 or newer, on any system. */
    POWERSHELL("powershell/%s-completion.ps1", PowerShellScript::of);

    private final String place;
    private final Function<CommandUse, String> writer;

    Shell(String place, Function<CommandUse, String> writer) {
        this.place = place;
        this.writer = writer;
    }

    /** Returns the word for it on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns where the shell looks for the script of a program, below a folder such as {@code /usr/share}. */
    public String place(CommandUse program) {
        return String.format(Locale.ROOT, place, program.name());
    }

    /** Returns the script that completes the calls of a program: lines that end with a line feed. */
    public String script(CommandUse program) {
        return writer.apply(program);
    }
}
