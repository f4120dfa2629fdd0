package org.periplus.figure;

import org.periplus.html.SafeHtml;

/** STUB. */ public record LaneFigure(String id, String title, String hint, SafeHtml svg, SafeHtml rail) {}
