package org.periplus.check;

import org.periplus.diagnostic.ElementPath;

/**
 * A breach that the team has accepted.
 *
 * @param path where the rule is broken
 * @param rule the rule's id
 * @param title what the rule says is wrong, in a few words
 * @param message what is wrong there, a plain sentence without a full stop
 * @param reason why the team accepts it, as written under {@code accept}
 */
public record Accepted(ElementPath path, String rule, String title, String message, String reason) {}
