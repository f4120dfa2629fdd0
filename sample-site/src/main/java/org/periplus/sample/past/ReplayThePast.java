package org.periplus.sample.past;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FileUtils;
import org.eclipse.jgit.util.SystemReader;

/** Makes a repository of the sample with its made-up past, for the site to be built from. */
public final class ReplayThePast {

    private ReplayThePast() {}

    /**
     * Replays the story.
     *
     * @param words the story's folder, the atlas, and the folder for the repository, which is emptied first
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] words) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Story story = Story.read(Path.of(words[0]));
            List<Moment> moments = Past.of(story, Snapshot.of(Path.of(words[1])));
            ObjectId head = replay(moments, Path.of(words[0]), Path.of(words[2]));
            out.println("The made-up past of the sample: " + moments.size() + " commits, the last one " + head.name());
        } catch (Misfit misfit) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println("The made-up past (sample-site/past) does not fit the sample any more.\n"
                            + misfit.getMessage() + ".\nsample-site/past/README.md tells how a step is written.");
            System.exit(1);
        }
    }

    private static ObjectId replay(List<Moment> moments, Path story, Path folder) throws IOException {
        SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING | FileUtils.RETRY);
        Files.createDirectories(folder);
        Map<String, byte[]> beside = Map.of(
                ".mailmap", Files.readAllBytes(story.resolve("mailmap")),
                "README.md", Files.readAllBytes(story.resolve("README.md")));
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(folder.resolve(Constants.DOT_GIT).toFile())
                .setWorkTree(folder.toFile())
                .build()) {
            repository.create();
            repository.updateRef(Constants.HEAD).link("refs/heads/main");
            return new Replay(repository, beside).commit(moments);
        }
    }
}
