package org.periplus.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Excerpts;

/**
 * Lines in which personal data and logins are masked, since what is told of a site ends up in logs that many read. Every line keeps its
 * length. As safe for use by several threads as the lines it is made from.
 *
 * @param excerpts the lines as written
 */
public record MaskedExcerpts(Excerpts excerpts) implements Excerpts {

    /** What stands between the fields of a table or between quotes is looked at by itself. */
    private static final Pattern PIECE = Pattern.compile("[^,;\t\"']+");

    /** A login in the address of a database. */
    private static final Pattern LOGIN = Pattern.compile("(?<=//)[^/@\\s\"']{1,200}(?=@)"
            + "|(?i)(?<=[?&;](?:user|username|password|pwd|token|accesstoken|secret)=)[^&;\\s\"']{1,200}");

    @Override
    public Optional<String> line(String file, int line) {
        return excerpts.line(file, line).map(MaskedExcerpts::masked);
    }

    private static String masked(String line) {
        StringBuilder masked = new StringBuilder(line);
        PIECE.matcher(line)
                .results()
                .forEach(piece -> PersonalData.in(piece.group())
                        .forEach(found -> masked.replace(
                                piece.start() + found.start(),
                                piece.start() + found.start() + found.masked().length(),
                                found.masked())));
        return masked.indexOf("jdbc:") < 0 ? masked.toString() : withoutLogin(masked.toString());
    }

    private static String withoutLogin(String line) {
        return LOGIN.matcher(line).replaceAll(login -> "*".repeat(login.group().length()));
    }
}
