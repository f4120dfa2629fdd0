package org.periplus.html;

/**
 * Takes e-mail addresses out of texts: what is read in bulk shall not help whoever sends mail in bulk. Stateless; safe for use by
 * several threads.
 */
public final class MailMask {

    private static final String INSTEAD = "[e-mail address]";

    private MailMask() {}

    /** Returns the text with a remark in the place of every e-mail address; in time that grows with its length alone. */
    public static String masked(String text) {
        return masked(text, INSTEAD);
    }

    /** Returns the same with a remark of one's own, which may be in another language. */
    public static String masked(String text, String instead) {
        int at = text.indexOf('@');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (at >= 0) {
            int start = at;
            while (start > done && isName(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isHost(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            if (start < at && text.substring(at + 1, end).matches("[^.].*\\.[^.]+")) {
                out.append(text, done, start).append(instead);
                done = end;
            }
            at = text.indexOf('@', Math.max(end, at + 1));
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
