package org.periplus.address;

/**
 * Where an entry of another repository is from.
 *
 * @param source what the team there calls it
 * @param version the branch, tag or commit; empty for a folder, which is as it is
 * @param href outside link to the repository; may be empty
 */
public record Foreign(String source, String version, String href) {

    /** Returns source and version in short, for programs. */
    public String text() {
        return version.isEmpty() ? source : source + ", " + version;
    }
}
