package org.periplus.publish;

/**
 * What publishing did.
 *
 * @param written files that were new or differed
 * @param unchanged files that were there already, byte for byte
 * @param removed files of an earlier site that this one no longer has
 */
public record Published(int written, int unchanged, int removed) {}
