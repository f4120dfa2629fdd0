package org.periplus.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser would stumble over is told with its line. */
class PageCheckTest {

    private static String page(String body) {
        return "<!doctype html>\n<html lang=\"en\" dir=\"ltr\"><head><title>T</title></head><body><main><h1>H</h1>\n"
                + body + "\n</main></body></html>";
    }

    @Test
    void aGoodPageHasNoProblem() {
        String body = "<p id=\"a\">1 &lt; 2<br><img src=\"../assets/x.svg\" alt=\"\"> <a href=\"#a\">back</a></p>"
                + "<svg><title>A drawing</title><path d=\"M0 0\"/></svg><a href=\"b.html\" aria-label=\"next\"></a>";
        assertThat(new PageCheck("a/b.html", page(body), Set.of("assets/x.svg")).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<p>a<b>c</p>                           | <b> in line 3 is not closed before </p> in line 3",
                "</em>                                  | </em> in line 3 closes nothing",
                "1 < 2                                  | a < in line 3 begins no element: text that is not escaped",
                "<i data-hostile='1'>x</i>              | <i> in line 3 comes from the content: text that is not escaped",
                "<p id=a>x</p><p id=a>y</p>             | the id \"a\" of <p> in line 3 stands twice",
                "<p onclick=\"x()\">x</p>               | <p> in line 3 has onclick=, which the page's own policy forbids",
                "<a href=\"JavaScript:x()\">x</a>       | <a> in line 3 runs a script",
                "<a href=\"#no\">x</a>                  | a link leads to #no, which is not on the page",
                "<img src=\"../assets/no.svg\" alt=\"\"> | <img> in line 3 loads what is not there: ../assets/no.svg",
                "<script src=\"https://x.org/a.js\"></script> | <script> in line 3 loads from outside the site: https://x.org/a.js",
                "<script>x()</script>                   | <script> in line 3 is inline, which the page's own policy forbids",
                "<button></button>                      | <button> in line 3 has no words and no aria-label",
                "<img src=\"x.png\">                    | <img> in line 3 has no alt",
                "<p>$page.name</p>                      | line 3 shows code of a template: $page",
                "<h1>Again</h1>                         | a page has one <h1>, and this has 2",
            })
    void eachFaultIsTold(String body, String problem) {
        assertThat(new PageCheck("a/b.html", page(body), Set.of()).problems()).contains(problem);
    }
}
