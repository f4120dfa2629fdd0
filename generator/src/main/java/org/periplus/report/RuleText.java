package org.periplus.report;

import org.periplus.diagnostic.Severity;

/**
 * What a format may say about a rule.
 *
 * @param id kebab-case
 * @param severity how grave a breach is unless the site says otherwise
 * @param title what is wrong, in a few words
 * @param why why it matters, in whole sentences
 * @param mend what to do about it, a plain sentence without a full stop
 */
public record RuleText(String id, Severity severity, String title, String why, String mend) {}
