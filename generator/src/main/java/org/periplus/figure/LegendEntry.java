package org.periplus.figure;

import org.periplus.html.SafeHtml;

/** STUB. */ public record LegendEntry(SafeHtml mark, String words) {}
