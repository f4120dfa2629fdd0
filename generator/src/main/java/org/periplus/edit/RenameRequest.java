package org.periplus.edit;

import java.nio.file.Path;

/**
 * What shall be renamed.
 *
 * @param source the content folder
 * @param kind the word of the kind, such as {@code persona}
 * @param oldId the id that is there
 * @param newId the id that shall take its place
 * @param dryRun whether only to tell what would change
 */
public record RenameRequest(Path source, String kind, String oldId, String newId, boolean dryRun) {}
