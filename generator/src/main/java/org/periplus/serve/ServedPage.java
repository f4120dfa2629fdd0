package org.periplus.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.periplus.html.Escape;

/** A page as it is sent: with the script that keeps it up to date. The files of the site stay as they are. Stateless. */
final class ServedPage {

    private static final byte[] END_OF_HEAD = "</head>".getBytes(StandardCharsets.US_ASCII);

    private ServedPage() {}

    /**
     * Returns the page with the script at the end of its head, or of the page where there is no head.
     *
     * @param path of the page
     * @param mark of what is sent
     */
    static byte[] of(byte[] page, String path, String mark) {
        String script = "<script defer src=\"" + OwnFiles.SCRIPT + "\" data-page=\"" + Escape.html(path)
                + "\" data-seen=\"" + Escape.html(mark) + "\"></script>\n";
        byte[] added = script.getBytes(StandardCharsets.UTF_8);
        int place = endOfHead(page);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(page.length + added.length);
        whole.write(page, 0, place);
        whole.writeBytes(added);
        whole.write(page, place, page.length - place);
        return whole.toByteArray();
    }

    private static int endOfHead(byte[] page) {
        for (int at = 0; at <= page.length - END_OF_HEAD.length; at++) {
            if (isEndOfHead(page, at)) {
                return at;
            }
        }
        return page.length;
    }

    private static boolean isEndOfHead(byte[] page, int at) {
        for (int i = 0; i < END_OF_HEAD.length; i++) {
            boolean letter = END_OF_HEAD[i] >= 'a' && END_OF_HEAD[i] <= 'z';
            int lower = letter ? page[at + i] | 0x20 : page[at + i];
            if (lower != END_OF_HEAD[i]) {
                return false;
            }
        }
        return true;
    }
}
