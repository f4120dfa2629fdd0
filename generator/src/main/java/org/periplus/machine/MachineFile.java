package org.periplus.machine;

/**
 * A file for other programs.
 *
 * @param path from the site's root
 * @param text its whole content, lines ended as its format asks
 */
public record MachineFile(String path, String text) {}
