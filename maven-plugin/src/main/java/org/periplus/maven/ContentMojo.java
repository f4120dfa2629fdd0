package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;

/** What the goals share: where the content is and for which day it is told, and how a goal ends. */
abstract class ContentMojo extends AbstractMojo {

    /** The content folder, which holds periplus.yaml. */
    @Parameter(property = "periplus.source", defaultValue = "${project.basedir}")
    private File source = new File("");

    /** The folder of the site. Only generate writes to it; where it lies in the content folder, no goal reads it. */
    @Parameter(property = "periplus.output", defaultValue = "${project.build.directory}/site/periplus")
    private File output = new File("");

    /**
     * The day to tell the site for, such as 2026-05-12. By default that of project.build.outputTimestamp, else today in UTC.
     */
    @Parameter(property = "periplus.asOf")
    private @Nullable String asOf;

    /** The build's own time. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    /**
     * The folder for what is costly to make again, and for what the last build was made of. It may be deleted at any time. By default
     * the folder periplus in the user's cache folder, which the command line uses too.
     */
    @Parameter(property = "periplus.cache")
    private @Nullable File cache;

    /** Whether other repositories that the site includes are taken from the cache alone; by default when Maven is offline. */
    @Parameter(property = "periplus.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /** Leaves the goal out. */
    @Parameter(property = "periplus.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Periplus is skipped.");
            return;
        }
        if (!Files.isDirectory(source.toPath())) {
            throw new MojoFailureException("There is no content folder " + source + "; set the parameter source.");
        }
        if (elsewhere() && !holdsContent()) {
            getLog().info("There is no periplus.yaml in " + source + ", so there is nothing to do here.");
            return;
        }
        // Velocity asks the thread for its classes; a report runs in a thread that has those of the site plugin, with
        // another Velocity.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(getClass().getClassLoader());
        try {
            run(request(output.toPath()));
        } catch (IOException | RuntimeException failure) {
            throw new MojoExecutionException("Periplus: " + words(failure), failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Does the goal's work.
     *
     * @throws MojoFailureException if the content is not as it must be
     */
    abstract void run(SiteRequest request) throws IOException, MojoFailureException;

    /** Tells whether a folder without content is somebody else's, such as another module, and not a mistake. */
    boolean elsewhere() {
        return true;
    }

    /** Tells whether the content folder is one. */
    final boolean holdsContent() {
        return !skip && Files.isRegularFile(source.toPath().resolve("periplus.yaml"));
    }

    /** Returns from which severity problems fail the goal: error, warning or never. */
    String failOn() {
        return "error";
    }

    /** Returns whether changes are read from git. */
    boolean history() {
        return true;
    }

    /** Returns whether foreign files in the output folder are accepted. */
    boolean force() {
        return false;
    }

    /** Returns the request that the parameters make, to be published to that folder. */
    final SiteRequest request(Path folder) {
        return new SiteParameters(source.toPath(), folder, asOf, outputTimestamp, failOn(), history(), force(), cache)
                .request(
                        Clock.systemUTC(),
                        System.getenv(),
                        Optional.ofNullable(System.getProperty("user.home")).map(Path::of))
                .offline(offline);
    }

    private static String words(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
